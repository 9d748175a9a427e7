import { type MappingNode, nameOf, type Pair, type ScalarNode } from "../node.ts";
import { mayBeTyped } from "../readers/core-schema.ts";
import { blankNode, scalarNode, verbatim } from "../readers/scalars.ts";
import type { Source } from "../readers/source.ts";

/** A piece of a value without quotes; a colon belongs to it unless a blank follows. */
const word = String.raw`(?:[^ \t\r\n:#]|:+[^ \t\r\n:#])`;
const value = String.raw`"[^"\\\r\n]*"|'[^'\r\n]*'|[\w$/.]${word}*(?: +${word}+)*`;
const comment = String.raw`#[^\r\n]*`;

/**
 * A line of nearly every file: a key, with a value or without, or nothing, and maybe a comment. The groups are the
 * indentation, the key, what stands between its colon and the value, and the value with its quotes.
 */
const line = new RegExp(
  String.raw`( *)(?:([A-Za-z_][\w-]*):(?:( +)(${value}))?(?: +(?:${comment})?)?|${comment})?(?:\r?\n|$)`,
  "y",
);

const integer = /^(?:0|[1-9][0-9]{0,8})$/;

/** The file itself, `jira`, and a mapping under it. */
const deepest = 3;

interface Level {
  indent: number;
  mapping: MappingNode;
}

/**
 * Reads a text of nothing but keys with values on one line, into the very nodes that the YAML parser's events would
 * make. That is how nearly everyone writes the file, and takes a fraction of the time.
 *
 * @param text without control characters
 * @returns nothing when a line has another form
 */
export function readLines(text: string): Source | undefined {
  const mappings: MappingNode[] = [];
  const levels: Level[] = [];
  /** The last key, as long as no value has followed it. */
  let open: Pair | undefined;
  let position = 0;
  line.lastIndex = 0;
  while (line.lastIndex < text.length) {
    const lineStart = line.lastIndex;
    const parts = line.exec(text);
    if (!parts) return undefined;
    const { 1: { length: indent } = "", 2: name, 3: gap, 4: written = "" } = parts;
    if (name === undefined) continue;
    if (mayBeTyped(name)) return undefined;

    const start = lineStart + indent;
    while (indent < (levels.at(-1)?.indent ?? 0)) {
      close(levels, position);
      open = undefined;
    }
    let level = levels.at(-1);
    if (indent !== level?.indent) {
      if (level ? !open || !mayHoldMapping(open, levels) : indent > 0) return undefined;
      level = { indent, mapping: { kind: "mapping", pairs: [], start, end: start } };
      levels.push(level);
      mappings.push(level.mapping);
      if (open) open.value = level.mapping;
    }
    const end = start + name.length;
    const key = verbatim(text, start, end);
    const value = gap === undefined ? blankNode(end + 1) : writtenScalar(written, end + 1 + gap.length);
    if (!value) return undefined;
    const pair = { key, value };
    level.mapping.pairs.push(pair);
    open = gap === undefined ? pair : undefined;
    position = value.end;
  }
  while (levels.length > 0) close(levels, position);
  return mappings[0] && { root: mappings[0], mappings, syntaxProblems: [] };
}

function close(levels: Level[], position: number): void {
  const level = levels.pop();
  if (level) level.mapping.end = position;
}

/** What stands under another key at the top belongs to another program. */
function mayHoldMapping(pair: Pair, levels: readonly Level[]): boolean {
  return levels.length > 1 ? levels.length < deepest : nameOf(pair) === "jira";
}

function writtenScalar(written: string, start: number): ScalarNode | undefined {
  const span = { start, end: start + written.length };
  if (written.startsWith('"')) return scalarNode(written.slice(1, -1), "double-quoted", span, start + 1);
  if (written.startsWith("'")) return scalarNode(written.slice(1, -1), "single-quoted", span, start + 1);
  if (!mayBeTyped(written)) return scalarNode(written, "plain", span, start);
  if (integer.test(written)) return scalarNode(written, "plain", span, start, Number(written));
  if (written !== "true" && written !== "false") return undefined;
  return scalarNode(written, "plain", span, start, written === "true");
}
