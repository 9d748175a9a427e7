import { withDiagnostics } from "../report/judge.ts";
import type { CheckedInput } from "./input.ts";

/** A `.env` file beside a complete YAML file holds what that one refers to, and need not repeat the rest. */
export function completeOneAnother(files: readonly CheckedInput[]): readonly CheckedInput[] {
  const hasCompleteYaml = files.some(
    ({ report }) => report.format === "yaml" && !report.diagnostics.some(isMissingKey),
  );
  if (!hasCompleteYaml) return files;
  return files.map((file) =>
    file.report.format === "yaml"
      ? file
      : {
          ...file,
          report: withDiagnostics(
            file.report,
            file.report.diagnostics.filter((one) => !isMissingKey(one)),
          ),
        },
  );
}

function isMissingKey({ rule }: { rule: string }): boolean {
  return rule === "missing-key";
}
