import type { Diagnostic } from "../report.ts";
import { findSecrets } from "./find-secrets.ts";
import { shownName } from "./shown-name.ts";

const mask = "••••";

/** The paths of nearly all findings: short words. */
const plainPath = /^(?:\/[a-z_]{1,16})*$/;

/**
 * The last line of defence: hides every step of a path that may be a secret, and drops a fix that would write one.
 * Messages need no such care, because a rule's message never sees the text.
 */
export function conceal(diagnostic: Diagnostic): Diagnostic {
  const path = plainPath.test(diagnostic.path) ? diagnostic.path : concealed(diagnostic.path);
  const fixes = diagnostic.fixes.filter(({ edits }) =>
    edits.every(({ text }) => findSecrets(text).length === 0),
  );
  return { ...diagnostic, path, fixes };
}

function concealed(path: string): string {
  return path
    .split("/")
    .map((step) => (step === "" || shownName(step) !== undefined ? step : mask))
    .join("/");
}
