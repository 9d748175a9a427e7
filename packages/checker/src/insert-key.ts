import type { ConfigDocument } from "./document.ts";
import { insertAt } from "./edits.ts";
import type { TextEdit } from "./rule.ts";

/**
 * Adds a key before the first one under `jira:`, with that key's indentation.
 *
 * @param value the value as YAML
 * @returns nothing where there is no place for a key, as in an environment
 */
export function insertKey(document: ConfigDocument, key: string, value: string): TextEdit | undefined {
  const { text, settingsNode, isEnvironment } = document;
  if (isEnvironment || settingsNode?.kind !== "mapping") return undefined;
  const first = settingsNode.pairs[0]?.key.start ?? 0;
  const lineStart = Math.max(text.lastIndexOf("\n", first - 1), text.lastIndexOf("\r", first - 1)) + 1;
  const indent = text.slice(lineStart, first);
  const lineBreak = text.includes("\r\n") ? "\r\n" : "\n";
  const inBlock = settingsNode.pairs.length > 0 && indent.trim() === "";
  return insertAt(
    first,
    inBlock
      ? `${key}: ${value}${lineBreak}${indent}`
      : `${text[first] === '"' ? `"${key}"` : key}: ${value}, `,
  );
}
