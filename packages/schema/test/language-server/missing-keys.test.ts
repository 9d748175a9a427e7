import { expect } from "vitest";
import { required } from "../documents.ts";
import { sections } from "../fields.ts";
import { test } from "./test.ts";

const requiredKeys = sections.flatMap(({ schema }) => schema.required ?? []);

test("four settings are required", () => {
  expect(requiredKeys).toEqual(Object.keys(required));
});

test.for(requiredKeys)("a missing %s is named", async (missing, { server }) => {
  const others = Object.entries(required).filter(([key]) => key !== missing);
  const text = ["jira:", ...others.map(([key, value]) => `  ${key}: ${value}`)].join("\n");
  const problems = await server.problems(text);
  expect(problems).toEqual([{ underlined: "jira", message: expect.stringContaining(`"${missing}"`) }]);
});

test("a missing jira is named", async ({ server }) => {
  const problems = await server.problems("github:\n  url: x\n");
  expect(problems.map(({ message }) => message)).toEqual([expect.stringContaining('"jira"')]);
});
