import { atSpan } from "../findings/places.ts";
import { remarkAt } from "../findings/remarks.ts";
import type { Clearing } from "../readers/source.ts";
import { remove, safeFix } from "../repairs/edits.ts";
import type { TextEdit } from "../rule.ts";

/** What comes before every line of a text that was copied from an email, a diff or an editor. */
export type LineMark = ">" | "+" | "number";

const marks: readonly (readonly [LineMark, RegExp])[] = [
  [">", /^(?:> ?)+/],
  ["+", /^\+/],
  ["number", /^[ \t]*(\d+)(?: ?[:.)|])?[ \t]?/],
];

/** Finds marks that were copied along before every line that is not blank: `>`, `+` or the number of the line. */
export function findLineMarks(text: string): Clearing | undefined {
  if (!/^\s*[>+\d]/.test(text)) return undefined;
  const lines = [...text.matchAll(/^.*\S.*/gm)];
  if (lines.length < 2) return undefined;
  for (const [mark, form] of marks) {
    const edits = marksOf(lines, form);
    const [first] = edits;
    if (!first) continue;
    const fix = safeFix(`Remove each ${mark}`, ...edits);
    return { obstacles: [remarkAt("line-mark", atSpan(first), { mark }, fix)], edits };
  }
  return undefined;
}

/** @returns none unless every line has the mark */
function marksOf(lines: readonly RegExpExecArray[], form: RegExp): TextEdit[] {
  let last = -1;
  const edits: TextEdit[] = [];
  for (const { 0: line, index } of lines) {
    const [mark = "", digits] = form.exec(line) ?? [];
    const number = Number(digits ?? last + 1);
    if (mark === "" || number <= last) return [];
    last = number;
    edits.push(remove({ start: index, end: index + mark.length }));
  }
  return edits;
}
