import { load } from "js-yaml";
import { expect, test } from "vitest";
import { tokenInventorySchema } from "../src/index.ts";
import { exampleToken } from "../src/rotation/index.ts";
import { required } from "./documents.ts";
import { everyField, published } from "./fields.ts";
import { written } from "./language-server/text.ts";

/**
 * What an editor inserts into a JSON file: it writes the body as JSON, but a text that starts with `^` as it stands.
 * https://code.visualstudio.com/docs/languages/json#_define-snippets-in-json-schemas
 */
function insertedIntoJson(body: unknown): unknown {
  const snippet = JSON.stringify(body).replace(/"\^((?:\\.|[^"\\])*)"/g, (_, text) =>
    JSON.parse(`"${text}"`),
  );
  return JSON.parse(written(snippet));
}

const withExample = everyField.filter(({ schema }) => schema.defaultSnippets);

test.for(withExample)("the example of $name is also correct in JSON", ({ schema }) => {
  const example = /```yaml\n([\s\S]*)\n```/.exec(schema.markdownDescription ?? "")?.[1] ?? "";
  expect(schema.defaultSnippets?.map(({ body }) => insertedIntoJson(body))).toEqual([load(example)]);
});

test("a reference keeps its form in a JSON file", () => {
  const [snippet] = published.defaultSnippets ?? [];
  expect(insertedIntoJson(snippet?.body)).toEqual({ jira: required });
});

test("an inventory is also correct in JSON", () => {
  const [{ body }] = tokenInventorySchema().defaultSnippets as [{ body: object }];
  expect(insertedIntoJson(body)).toEqual({ tokens: [exampleToken] });
});
