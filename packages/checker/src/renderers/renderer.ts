import type { Report } from "../report.ts";
import type { RuleDocumentation } from "../rule.ts";

/** A file and what the check found in it. */
export interface CheckedFile {
  /** The file's name, or its path; any text. */
  name: string;
  report: Report;
}

/** What a rule, or a failure cause, says about itself to who reads a report. */
export type DescribedRule = Pick<RuleDocumentation, "id" | "severity" | "title" | "why" | "fix">;

/**
 * Writes reports in one form.
 *
 * @param notices sentences about the run, not about a file; a form that has no place for them leaves them out
 * @param rules what the rules say about themselves, for a form that explains them, which is SARIF; they are many words,
 * and so come from who needs them
 * @returns text that ends with a newline unless it is empty
 */
export type Render = (
  files: readonly CheckedFile[],
  notices?: readonly string[],
  rules?: readonly DescribedRule[],
) => string;
