import { expect, test } from "vitest";
import { planText } from "../../src/rotation-planner/due-list.ts";

test.each([
  [0, ""],
  [1, "1 token not planned yet: complete or correct it."],
  [2, "2 tokens not planned yet: complete or correct them."],
])("with %i unfinished tokens alone, the plan says %j", (unfinished, text) => {
  expect(planText([], unfinished)).toBe(text);
});
