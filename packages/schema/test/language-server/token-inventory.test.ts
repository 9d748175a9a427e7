import { expect } from "vitest";
import { exampleToken } from "../../src/rotation/index.ts";
import { test } from "./test.ts";
import { written } from "./text.ts";

const fileName = "jira_tokens.yaml";

/** An inventory with one token. */
const inventory = (token: Readonly<Record<string, string>>) =>
  `tokens:\n${Object.entries(token)
    .map(([key, value], index) => `  ${index === 0 ? "-" : " "} ${key}: ${value}\n`)
    .join("")}`;

test("an empty file is offered a correct inventory", async ({ server }) => {
  const items = await server.complete("|", fileName);
  const { insertText = "" } = items.find(({ label }) => label === "jira_tokens.yaml (example)") ?? {};
  expect(`${written(insertText)}\n`).toBe(inventory(exampleToken));
  expect(await server.problems(written(insertText), fileName)).toEqual([]);
});

test.for(Object.keys(exampleToken))("a missing %s is named", async (missing, { server }) => {
  const others = Object.entries(exampleToken).filter(([key]) => key !== missing);
  const problems = await server.problems(inventory(Object.fromEntries(others)), fileName);
  expect(problems.map(({ message }) => message)).toEqual([`Missing property "${missing}".`]);
});

test.for([
  ["tokens: none", "none", "Write a list: each token starts with a dash."],
  ["token: []\ntokens: []", "token", "Use only these keys: tokens and rotation_days."],
  [
    "tokens: []\nrotation_days:\n  production: often",
    "often",
    "Use a whole number of days from 1 to 365, without quotes.",
  ],
] as const)("%j is explained", async ([text, underlined, message], { server }) => {
  expect(await server.problems(text, fileName)).toEqual([{ underlined, message }]);
});
