import type { MappingNode, ScalarNode, SequenceNode, Span } from "../node.ts";
import type { TextEdit } from "../rule.ts";
import { lineStart, textStart } from "../text/positions.ts";
import { remove } from "./edits.ts";

/** Moves the lines of a block, except for the first, to the left. */
export function outdent(text: string, { start, end }: Span, by: number): TextEdit[] {
  return Array.from(text.slice(start, end).matchAll(/[\r\n] +/g), ({ 0: found, index }) => {
    const from = start + index + 1;
    return remove({ start: from, end: from + Math.min(by, found.length - 1) });
  });
}

/** Removes a key, and moves the block under it to the key's column; nothing if there is no block. */
export function withoutKey(text: string, key: ScalarNode, block: MappingNode): TextEdit[] | undefined {
  const first = block.pairs[0]?.key;
  if (!first || !/^[ \t]*:[ \t]*[\r\n][ \t\r\n]*$/.test(text.slice(key.end, first.start))) return undefined;
  return lifted(text, key.start, first.start, block.end, columnOf(text, key.start));
}

/**
 * Removes everything in a list except for one mapping.
 *
 * @param key the key above the list, to remove it as well
 * @returns nothing if the mapping is not in block style, or has no keys
 */
export function withoutList(
  text: string,
  list: SequenceNode,
  kept: MappingNode,
  key?: ScalarNode,
): TextEdit[] | undefined {
  const first = kept.pairs[0]?.key.start ?? 0;
  const line = lineStart(text, first);
  if (!/^ *- +$/.test(text.slice(line, first))) return undefined;
  const rest = list.end > kept.end ? [remove({ start: kept.end, end: list.end })] : [];
  if (key) return [...lifted(text, key.start, first, kept.end, columnOf(text, key.start)), ...rest];
  const indent = { start: lineStart(text, list.start), end: first, text: " ".repeat(first - line) };
  return [indent, ...rest];
}

/** Removes the text from an offset to the start of a block, and moves the block to the column of that offset. */
function lifted(text: string, from: number, start: number, end: number, column: number): TextEdit[] {
  return [
    remove({ start: from, end: start }),
    ...outdent(text, { start, end }, columnOf(text, start) - column),
  ];
}

function columnOf(text: string, offset: number): number {
  return offset - Math.max(lineStart(text, offset), textStart(text));
}
