import type { ConfigDocument } from "../document.ts";
import { type MappingNode, namedPairs, type Pair, type ScalarNode } from "../node.ts";
import type { FixDraft, TextEdit } from "../rule.ts";
import type { Misplacement } from "../settings/locate-settings.ts";
import { nonEmpty } from "../text/ordered-spans.ts";
import { lineBreakIn, lineStart, marginBefore } from "../text/positions.ts";
import { insertAt, remove, safeFix } from "./edits.ts";
import { outdent, withoutKey } from "./lifting.ts";
import { keepSite } from "./sites.ts";

/**
 * Fixes that put settings where programs look for them.
 *
 * @param dashes the edits that remove the dashes before them
 */
export function placementRepairs(
  { text, settingsKey }: ConfigDocument,
  misplacement: Misplacement,
  settings: MappingNode,
  root: MappingNode,
  dashes: readonly TextEdit[],
): FixDraft[] {
  if (misplacement === "list")
    return dashes.length > 0 && isInOneColumn(text, settings)
      ? [{ title: "Remove the dashes", safe: true, edits: dashes }]
      : [];
  if (misplacement === "sites") {
    const list = root.pairs.find(({ key }) => key === settingsKey)?.value;
    return list?.kind === "sequence" ? keepSite(text, list) : [];
  }
  return misplacement === "below" ? atTop(text, settings, root) : indented(text, settings, root, settingsKey);
}

/** Moves `jira` to the top level, and removes the key above it if it has no other; certain if the file has no other. */
function atTop(text: string, settings: MappingNode, root: MappingNode): FixDraft[] {
  const title = "Move jira to the top level";
  for (const { key: holder, value } of namedPairs(root)) {
    const last = value.kind === "mapping" ? value.pairs.at(-1) : undefined;
    if (value.kind !== "mapping" || last?.value !== settings) continue;
    const jira = last.key;
    if (value.pairs.length === 1) {
      const edits = withoutKey(text, holder, value);
      return edits ? [{ title, safe: root.pairs.length === 1, edits }] : [];
    }
    const start = lineStart(text, jira.start);
    if (text.slice(start, jira.start).trim() !== "") return [];
    const block = { start: jira.start, end: settings.end };
    const edits = [remove({ start, end: jira.start }), ...outdent(text, block, jira.start - start)];
    return [{ title, safe: false, edits }];
  }
  return [];
}

/** Whether all keys are in the same column, with or without dashes before them. */
function isInOneColumn(text: string, { pairs }: MappingNode): boolean {
  const indents = pairs.map(({ key }) => marginBefore(text, key.start)?.replace("-", " "));
  return new Set(indents).size === 1;
}

/**
 * Indents every line of the settings, and adds the key above them; nothing if there are other keys between them.
 *
 * @param jira the key, if it exists already
 */
function indented(
  text: string,
  { pairs, start, end }: MappingNode,
  root: MappingNode,
  jira: ScalarNode | undefined,
): FixDraft[] {
  const first = root.pairs.indexOf(pairs[0] as Pair);
  const last = root.pairs[first + pairs.length - 1];
  const above = root.pairs[first - 1];
  if (last === undefined || last !== pairs.at(-1) || (jira && above?.key !== jira)) return [];
  if (text[root.start] === "{") return jira ? [] : inBraces(root);
  const indent = text.slice(lineStart(text, start), start).replace("\uFEFF", "");
  if (indent.trim() !== "") return [];
  const key = jira ? "" : `jira:${lineBreakIn(text)}${indent}`;
  // A value that is an alias is further up.
  const lines = [...text.slice(start, Math.max(end, last.key.end)).matchAll(/(?:\r\n?|\n)(?=[^\r\n])/g)];
  const indents = lines.map(({ 0: found, index }) => insertAt(start + index + found.length, "  "));
  // A blank value may be written as ~ or null.
  const blank = jira && above ? nonEmpty([above.value]).map(remove) : [];
  const edits = [...blank, insertAt(start, `${key}  `), ...indents];
  return [{ title: 'Indent the settings under "jira"', safe: true, edits }];
}

/** Puts the settings under a key in JSON, or in YAML with braces. */
function inBraces({ start, end }: MappingNode): FixDraft[] {
  return [safeFix('Put the settings under "jira"', insertAt(start, '{"jira": '), insertAt(end, "}"))];
}
