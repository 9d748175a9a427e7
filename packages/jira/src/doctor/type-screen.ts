import type { CreateScreen } from "../site/create-screen.ts";
import type { IssueType } from "../site/issue-types.ts";

/** A mapped type, and what a new work item of it may have. */
export interface TypeScreen extends CreateScreen {
  /** The configuration's word for the type. */
  word: string;
  type: IssueType;
}
