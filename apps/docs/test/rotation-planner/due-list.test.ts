import { expect, test } from "vitest";
import { planText, type Unfinished } from "../../src/rotation-planner/due-list.ts";

const wrong = { number: 1, empty: [] };
const incomplete = { number: 2, empty: ["Owner", "Created", "Expires"] };

test.each<[readonly Unfinished[], string]>([
  [[], ""],
  [[wrong], "Token 1 is not planned yet: correct it."],
  [[incomplete], "Token 2 is not planned yet: fill in Owner, Created and Expires."],
  [[wrong, incomplete], "Token 1 is not planned yet: correct it. 1 more token not planned either."],
  [
    [wrong, incomplete, { number: 3, empty: ["Owner"] }],
    "Token 1 is not planned yet: correct it. 2 more tokens not planned either.",
  ],
])("of %j alone, the plan says %j", (unfinished, text) => {
  expect(planText([], unfinished)).toBe(text);
});
