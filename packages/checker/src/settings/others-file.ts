import type { ConfigDocument } from "../document.ts";
import { knownKey } from "./key-names.ts";
import { variableNames } from "./sections.ts";

/**
 * Whether another program seems to read the file, and finds what is in it where it is, as it is called: a key among the
 * settings is none of ours, or some that do not stand under a top-level `jira` have other names than ours or our
 * variables'. A typing error is nobody's name, and the entries of our mappings are nobody else's.
 */
export function isOthersFile(document: ConfigDocument): boolean {
  const { source, misplacement, renamed, unknownKeys, doubles } = document;
  if (source.isForeign) return true;
  const seconds = new Set(doubles.map(({ keyNode }) => keyNode));
  if (unknownKeys.some(({ section, keyNode }) => section === "settings" && !seconds.has(keyNode)))
    return true;
  const isElsewhere = misplacement === "flat" || misplacement === "below";
  return (
    isElsewhere &&
    renamed.some(
      ({ section, name }) =>
        section === "settings" && !variableNames.includes(name) && knownKey(section, name) !== undefined,
    )
  );
}
