import { Ajv } from "ajv";
import { expect, test } from "vitest";
import { tokenInventorySchema } from "../src/index.ts";
import { exampleToken as token } from "../src/rotation/index.ts";

const ajv = new Ajv({ strict: true }).addVocabulary([
  "markdownDescription",
  "errorMessage",
  "patternErrorMessage",
]);
const accepts = ajv.compile(tokenInventorySchema("https://tokens.example"));

test.each([
  [{ tokens: [] }],
  [{ tokens: [token, { ...token, purpose: "Deploys" }] }],
  [{ tokens: [token], rotation_days: { production: 60, laptop: 7 } }],
])("%j is an inventory", (inventory) => {
  expect(accepts(inventory)).toBe(true);
});

test.each([
  [{}],
  [{ tokens: [{ ...token, owner: undefined }] }],
  [{ tokens: [{ ...token, token: "x" }] }],
  [{ tokens: [{ ...token, created: "02.11.2026" }] }],
  [{ tokens: [{ ...token, label: " " }] }],
  [{ tokens: [token], rotation_days: { production: 0 } }],
  [{ tokens: [token], rotation_days: { production: "90" } }],
  [{ tokens: [token], secrets: [] }],
])("%j is none", (inventory) => {
  expect(accepts(JSON.parse(JSON.stringify(inventory)))).toBe(false);
});
