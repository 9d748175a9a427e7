import { version } from "../generated/version.ts";
import type { Diagnostic, Fix, Range, Severity } from "../report.ts";
import { portablePath, printable, printableJson } from "./printable.ts";
import type { CheckedFile, DescribedRule } from "./renderer.ts";

const levels: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", info: "note" };

/**
 * A SARIF 2.1.0 log, for code scanning services and editors. It describes the rules that found something.
 * https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
export function renderSarif(
  files: readonly CheckedFile[],
  notices: readonly string[] = [],
  rules: readonly DescribedRule[] = [],
): string {
  const found = files.flatMap(({ report }) => report.diagnostics);
  const log = {
    $schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: { name: "jira-config", semanticVersion: version, rules: describeRules(found, rules) },
        },
        columnKind: "utf16CodeUnits",
        ...(notices.length > 0 && { invocations: [toInvocation(notices)] }),
        results: files.flatMap(({ name, report }) =>
          report.diagnostics.map((diagnostic) => toResult({ uri: toUri(name) }, diagnostic)),
        ),
      },
    ],
  };
  return printableJson(log);
}

function describeRules(diagnostics: readonly Diagnostic[], rules: readonly DescribedRule[]): object[] {
  const pages = new Map(diagnostics.map(({ rule, docs }) => [rule, docs]));
  return [...pages].map(([id, helpUri]) => {
    const rule = rules.find((candidate) => candidate.id === id);
    return { id, helpUri, ...(rule && describeRule(rule)) };
  });
}

/**
 * GitHub requires all three texts:
 * https://docs.github.com/code-security/reference/code-scanning/sarif-files/sarif-support
 */
function describeRule({ title, why, fix, severity }: DescribedRule): object {
  const text = `${why}\n\n${fix}`;
  return {
    shortDescription: { text: title },
    fullDescription: { text: why },
    help: { text, markdown: text },
    defaultConfiguration: { level: levels[severity] },
  };
}

function toInvocation(notices: readonly string[]): object {
  return {
    executionSuccessful: true,
    toolConfigurationNotifications: notices.map((notice) => ({
      level: "warning",
      message: { text: printable(notice) },
    })),
  };
}

interface ArtifactLocation {
  uri: string;
}

function toResult(
  artifactLocation: ArtifactLocation,
  { rule, severity, message, range, fixes }: Diagnostic,
): object {
  return {
    ruleId: rule,
    level: levels[severity],
    message: { text: printable(message) },
    locations: [{ physicalLocation: { artifactLocation, region: toRegion(range) } }],
    ...(fixes.length > 0 && { fixes: fixes.map((fix) => toFix(artifactLocation, fix)) }),
  };
}

function toFix(artifactLocation: ArtifactLocation, { title, edits }: Fix): object {
  const replacements = edits.map(({ range, text }) => ({
    deletedRegion: toRegion(range),
    insertedContent: { text },
  }));
  return { description: { text: printable(title) }, artifactChanges: [{ artifactLocation, replacements }] };
}

function toRegion({ start, end }: Range): object {
  return {
    startLine: start.line,
    startColumn: start.column,
    endLine: end.line,
    endColumn: end.column,
    charOffset: start.offset,
    charLength: end.offset - start.offset,
  };
}

/** A URI relative to the root of the project, which no name can turn into one with another host or scheme. */
function toUri(name: string): string {
  return portablePath(name).split(/\/+/).map(encodeURIComponent).join("/");
}
