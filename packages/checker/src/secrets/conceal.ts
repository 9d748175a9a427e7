import type { FixDraft } from "../rule.ts";
import { findSecrets } from "./find-secrets.ts";
import { shownName } from "./shown-name.ts";

// The last line of defence. Messages do not need it, because they are made without the text.

const mask = "••••";

/** The paths of nearly all findings: short words, or one of our variables. */
const plainPath = /^(?:(?:\/[a-z_]{1,16})*|\/JIRA_[A-Z]{3,7}(?:_[A-Z]{2,8})?)$/;

/** A finding's path, with a mask for every step that may be a secret. */
export function shownPath(path: string): string {
  if (plainPath.test(path)) return path;
  return path
    .split("/")
    .map((step) => (step === "" || shownName(step) !== undefined ? step : mask))
    .join("/");
}

/** Whether a fix would write a secret. */
export function writesSecret({ edits }: FixDraft): boolean {
  return edits.some(({ text }) => findSecrets(text).length > 0);
}
