import type { Format } from "@jira-config/checker";
import type { DecodedText } from "../files/text-file.ts";
import type { ReportedFile } from "../report/reported-file.ts";

/** A text to check. */
export interface Input extends DecodedText {
  /** As the user calls it. */
  name: string;
  /** Where it is; absent when it came through standard input. */
  path?: string;
  format: Format | "auto";
}

/** The same with what was found in it. */
export type CheckedInput = Input & ReportedFile;
