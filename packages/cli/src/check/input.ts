import type { Format } from "@jira-config/checker";
import type { NamedText } from "../files/named-text.ts";
import type { ReportedFile } from "../report/reported-file.ts";

/** A text to check. */
export interface Input extends NamedText {
  format: Format | "auto";
}

/** The same, with what was found in it. */
export type CheckedInput = Input & ReportedFile;
