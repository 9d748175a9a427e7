import { expect, test } from "vitest";
import { difference } from "../../src/checker/edits.ts";

test.each([
  ["same", "same", { from: 4, to: 4, insert: "" }],
  ["abc", "aXc", { from: 1, to: 2, insert: "X" }],
  ["aa", "aaa", { from: 2, to: 2, insert: "a" }],
  ["aaa", "aa", { from: 2, to: 3, insert: "" }],
  ["", "new", { from: 0, to: 0, insert: "new" }],
  ["old", "", { from: 0, to: 3, insert: "" }],
  ["key: a\nend", "key: b\nnext: c\nend", { from: 5, to: 6, insert: "b\nnext: c" }],
])("%j becomes %j with one replacement", (before, after, change) => {
  expect(difference(before, after)).toEqual(change);
  expect(before.slice(0, change.from) + change.insert + before.slice(change.to)).toBe(after);
});
