import type { Report } from "../report.ts";

/** A file and what the check found in it. */
export interface CheckedFile {
  /** The file's name, or its path; any text. */
  name: string;
  report: Report;
}

/**
 * Writes reports in one form.
 *
 * @param notices sentences about the run, not about a file; a form that has no place for them leaves them out
 * @returns text that ends with a newline unless it is empty
 */
export type Render = (files: readonly CheckedFile[], notices?: readonly string[]) => string;
