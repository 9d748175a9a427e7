import type { ConfigDocument } from "../document.ts";
import { lineStart } from "../positions.ts";
import type { TextEdit } from "../rule.ts";
import { insertAt } from "./edits.ts";

/**
 * Adds a key before the first one under `jira:`, with that key's indentation.
 *
 * @param value the value as YAML
 * @returns nothing where there is no place for a key, as in an environment, or in a list
 */
export function insertKey(document: ConfigDocument, key: string, value: string): TextEdit | undefined {
  const { text, settingsNode, isEnvironment } = document;
  if (isEnvironment || settingsNode?.kind !== "mapping") return undefined;
  const first = settingsNode.pairs[0]?.key.start ?? 0;
  const indent = text.slice(lineStart(text, first), first);
  if (indent.trimStart().startsWith("-")) return undefined;
  const lineBreak = text.includes("\r\n") ? "\r\n" : "\n";
  const inBlock = settingsNode.pairs.length > 0 && indent.trim() === "";
  return insertAt(
    first,
    inBlock
      ? `${key}: ${value}${lineBreak}${indent}`
      : `${text[first] === '"' ? `"${key}"` : key}: ${value}, `,
  );
}
