import { type MappingNode, nameOf, type Pair, type ScalarNode } from "../node.ts";
import { mayBeTyped } from "../readers/core-schema.ts";
import { blankNode, scalarNode, verbatim } from "../readers/scalars.ts";
import type { Source } from "../readers/source.ts";

/** A piece of an unquoted value; a colon is part of it unless a space follows. */
const word = String.raw`(?:[^ \t\r\n:#]|:+[^ \t\r\n:#])`;
const value = String.raw`"[^"\\\r\n]*"|'[^'\r\n]*'|[\w$/.]${word}*(?: +${word}+)*`;
const comment = String.raw`#[^\r\n]*`;

/**
 * A line of nearly every file: a key, with or without a value, and perhaps a comment; or only a comment, or nothing.
 * The groups are the indentation, the key, the spaces between its colon and the value, and the value with its quotes.
 */
const line = new RegExp(
  String.raw`( *)(?:([A-Za-z_][\w-]*):(?:( +)(${value}))?(?: +(?:${comment})?)?|${comment})?(?:\r?\n|$)`,
  "y",
);

const integer = /^(?:0|[1-9][0-9]{0,8})$/;

/** The file itself, `jira`, and a mapping under it. */
const maxDepth = 3;

interface Level {
  indent: number;
  mapping: MappingNode;
}

/**
 * Reads a text that consists only of keys with values on the same line, into the same nodes as the YAML parser, in a
 * fraction of the time. Nearly all files are written like this.
 *
 * @param text without control characters
 * @returns nothing if a line has another form
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

/** Whether a mapping may follow below a key. Those below other top-level keys than `jira` belong to other programs. */
function mayHoldMapping(pair: Pair, levels: readonly Level[]): boolean {
  return levels.length > 1 ? levels.length < maxDepth : nameOf(pair) === "jira";
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
