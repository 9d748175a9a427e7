import { type CheckedFile, printableJson, renderers } from "@jira-config/checker/renderers";
import type { RuleDocumentation } from "@jira-config/checker/rules";
import type { validateParameters } from "./parameters.ts";
import { withWarnings } from "./warnings.ts";

/** What a check found. */
interface Findings {
  /** Whether the request is a form with files, even with a single one, and not a text. */
  isForm: boolean;
  valid: boolean;
  files: readonly CheckedFile[];
  /** The parts of the request that had no effect. */
  warnings: readonly string[];
  /** The documentation of the rules, for an output that explains them. */
  rules: readonly RuleDocumentation[];
}

export type OutputName = (typeof validateParameters.output.values)[number];

/** The media types of the outputs. */
export const mediaTypes: Readonly<Record<OutputName, string>> = {
  json: "application/json",
  ...mapValues(renderers, ({ mediaType }) => mediaType),
};

/** Writes findings as one of the outputs. */
export function render(output: OutputName, findings: Findings): string {
  return output === "json"
    ? renderJson(findings)
    : renderers[output].render(findings.files, findings.warnings, findings.rules);
}

/** The report itself, or those of a form's files under their names. */
function renderJson({ isForm, valid, files, warnings }: Findings): string {
  const data = isForm
    ? { valid, files: files.map(({ name, report }) => ({ name, ...report })) }
    : { ...files[0]?.report };
  return printableJson(withWarnings(data, warnings));
}

function mapValues<Key extends string, In, Out>(
  object: Readonly<Record<Key, In>>,
  map: (value: In) => Out,
): Record<Key, Out> {
  const entries = Object.entries<In>(object).map(([key, value]) => [key, map(value)]);
  return Object.fromEntries(entries) as Record<Key, Out>;
}
