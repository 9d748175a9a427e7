import type { Diagnostic, Severity } from "../report.ts";
import { portablePath, printable, printableJson } from "./printable.ts";
import type { CheckedFile } from "./renderer.ts";
import { repeats } from "./repeats.ts";

const severities: Readonly<Record<Severity, string>> = { error: "major", warning: "minor", info: "info" };

/**
 * A code quality report, which GitLab shows in merge requests.
 * https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format
 *
 * @returns a JSON array with an issue for each diagnostic
 */
export function renderGitlab(files: readonly CheckedFile[]): string {
  const repeatsOf = repeats();
  return printableJson(
    files.flatMap(({ name, report }) => {
      const location = portablePath(name);
      return report.diagnostics.map((diagnostic) => {
        const identity = JSON.stringify([location, diagnostic.rule, diagnostic.path]);
        return toIssue(location, diagnostic, fingerprint(`${identity}${repeatsOf(identity)}`));
      });
    }),
  );
}

function toIssue(path: string, { rule, severity, message, range }: Diagnostic, fingerprint: string): object {
  return {
    description: printable(message),
    check_name: rule,
    fingerprint,
    severity: severities[severity],
    location: { path, lines: { begin: range.start.line, end: range.end.line } },
  };
}

/**
 * FNV-1a in 64 bits: a finding keeps its fingerprint when lines are added or removed before it, on every platform.
 * https://www.rfc-editor.org/rfc/rfc9923
 */
function fingerprint(text: string): string {
  let hash = 0xcbf29ce484222325n;
  for (let at = 0; at < text.length; at += 1) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(text.charCodeAt(at))) * 0x100000001b3n);
  }
  return hash.toString(16).padStart(16, "0");
}
