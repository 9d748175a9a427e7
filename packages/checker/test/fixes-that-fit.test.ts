import { expect, test } from "vitest";
import { maxFixEdits, maxTextLength } from "../src/limits.ts";
import { fixesThatFit } from "../src/repairs/fixes-that-fit.ts";
import type { FixDraft } from "../src/rule.ts";

/** A fix of some edits, each of which writes some letters. */
function fixOf(edits: number, letters: number): FixDraft {
  const edit = { start: 0, end: 0, text: "x".repeat(letters) };
  return { title: "Write it", safe: true, edits: Array.from({ length: edits }, () => edit) };
}

test.for([
  ["as many edits as there may be", [[maxFixEdits, 0]], [true]],
  ["one edit more", [[maxFixEdits + 1, 0]], [false]],
  [
    "edits of several fixes, and one that is left out",
    [
      [maxFixEdits - 1, 0],
      [2, 0],
      [1, 0],
      [1, 0],
    ],
    [true, false, true, false],
  ],
  ["as many letters as there may be", [[2, maxTextLength / 2]], [true]],
  ["one letter more", [[1, maxTextLength + 1]], [false]],
  [
    "letters of several fixes",
    [
      [1, maxTextLength - 1],
      [1, 2],
      [1, 1],
      [1, 1],
      [1, 0],
    ],
    [true, false, true, false, true],
  ],
] as const)("a report has room for %s", ([, fixes, expected]) => {
  const fits = fixesThatFit();
  expect(fixes.map(([edits, letters]) => fits(fixOf(edits, letters)))).toEqual(expected);
});
