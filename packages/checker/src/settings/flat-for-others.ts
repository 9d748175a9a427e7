import type { ConfigDocument } from "../document.ts";
import { variableNames } from "./sections.ts";

/**
 * Whether settings that do not stand under `jira` are another program's, which finds them where they are: some have
 * names that are not ours, nor those of our variables.
 */
export function isFlatForOthers({ misplacement, renamed }: ConfigDocument): boolean {
  return misplacement === "flat" && renamed.some(({ name }) => !variableNames.includes(name));
}
