import type { Format, Report } from "@jira-config/checker";
import type { DecodedText } from "../files/text-file.ts";

/** A text to check. */
export interface Input extends DecodedText {
  /** As the user calls it. */
  name: string;
  /** Where it is; absent when it came through standard input. */
  path?: string;
  format: Format | "auto";
}

/** The same with what was found in it. */
export interface CheckedInput extends Input {
  report: Report;
}
