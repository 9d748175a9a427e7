import type { Report } from "../report.ts";
import type { RuleDocumentation } from "../rule.ts";

/** A file and its report. */
export interface CheckedFile {
  /** The file's name, or its path; any text. */
  name: string;
  report: Report;
}

/** What a report says about a rule, or a failure cause. */
export type DescribedRule = Pick<RuleDocumentation, "id" | "severity" | "title" | "why" | "fix">;

/**
 * Writes reports in a format.
 *
 * @param notices sentences about the run rather than a file; formats without a place for them leave them out
 * @param rules the documentation of the rules, for a format that includes it, which is SARIF; passed in, because it is
 * large
 * @returns text that ends with a newline unless it is empty
 */
export type Render = (
  files: readonly CheckedFile[],
  notices?: readonly string[],
  rules?: readonly DescribedRule[],
) => string;
