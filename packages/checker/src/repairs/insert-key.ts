import type { ConfigDocument } from "../document.ts";
import type { FixDraft, TextEdit } from "../rule.ts";
import { variableOf } from "../settings/sections.ts";
import { lineBreakIn, lineStart } from "../text/positions.ts";
import { insertAt, suggestedFix } from "./edits.ts";

/**
 * Adds a key before the first one under `jira:`, with the same indentation.
 *
 * @returns nothing if there is no place for a key: in an environment, in a list, or without a first key
 */
export function insertKey(document: ConfigDocument, key: string, value: string): TextEdit | undefined {
  const { text, source, settingsNode, isEnvironment } = document;
  const first = settingsNode?.kind === "mapping" && !isEnvironment ? settingsNode.pairs[0] : undefined;
  if (!first) return undefined;
  const { start } = first.key;
  const isInBraces = source.mappings.some(
    (mapping) => text[mapping.start] === "{" && mapping.pairs.includes(first),
  );
  const indent = text.slice(lineStart(text, start), start);
  const startsLine = indent.trim() === "";
  if (!isInBraces && !startsLine) return undefined;
  const name = text[start] === '"' ? `"${key}"` : key;
  const comma = isInBraces ? "," : "";
  return insertAt(start, `${name}: "${value}"${comma}${startsLine ? lineBreakIn(text) + indent : " "}`);
}

/** Adds a key with a reference to its variable, if there is a place for it. */
export function addReference(document: ConfigDocument, key: string): FixDraft[] {
  const reference = `\${${variableOf(key)}}`;
  const edit = insertKey(document, key, reference);
  return edit ? [suggestedFix(`Add ${key}: "${reference}"`, edit)] : [];
}
