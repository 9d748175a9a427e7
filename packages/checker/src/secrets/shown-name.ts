import { findSecrets } from "./find-secrets.ts";

const plainName = /^[A-Za-z_$<][A-Za-z0-9_$<. -]{0,39}$/;
const randomLooking = /[A-Za-z0-9]{16}/;

/**
 * A key's name, if it may be shown. A key can be a token that somebody pasted in the wrong place, so only what looks
 * like a name and like nothing else is ever repeated.
 */
export function shownName(name: string): string | undefined {
  return plainName.test(name) && !isRandomLooking(name) && findSecrets(name).length === 0 ? name : undefined;
}

/** Sixteen letters and digits in a row, of both kinds: no word that a person made up. */
function isRandomLooking(name: string): boolean {
  const run = randomLooking.exec(name)?.[0];
  return run !== undefined && /[0-9]/.test(run) && /[A-Za-z]/.test(run);
}
