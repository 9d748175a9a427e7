import { Ajv } from "ajv";
import { expect, test } from "vitest";
import { tokenInventorySchema } from "../src/index.ts";
import { exampleToken as token } from "../src/rotation/index.ts";
import { editorKeywords } from "./editor-keywords.ts";

// `strictTypes` forbids a type that stands in an `allOf`.
const ajv = new Ajv({ strict: true, strictTypes: false }).addVocabulary([...editorKeywords]);
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
])("%j is not valid", (inventory) => {
  expect(accepts(JSON.parse(JSON.stringify(inventory)))).toBe(false);
});
