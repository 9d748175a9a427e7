import { expect } from "vitest";
import { CompletionItemKind, MarkupKind } from "vscode-languageserver-protocol";
import { required } from "../documents.ts";
import { everyField, file, ownName, sections, values } from "../fields.ts";
import { test } from "./test.ts";
import { textWith, textWithCursorUnder, written } from "./text.ts";

const booleans = values.filter(({ schema }) => [schema.type].flat().includes("boolean"));

/** The fields that a section knows by name. */
const fieldsUnder = (section: readonly string[]) =>
  everyField.filter(
    ({ path }) => path.slice(0, -1).join() === section.join() && path.length > 0 && path.at(-1) !== ownName,
  );

test.for([file, ...sections])(
  "$name offers an example that is correct",
  async ({ path, schema }, { server }) => {
    const items = await server.complete(path.length === 0 ? "|" : textWith(path, "|"));
    expect(items.map(({ label }) => label)).not.toContain("[object Object]");
    const { insertText = "" } = items.find(({ label }) => label === `${schema.title} (example)`) ?? {};
    const source = written(insertText, "  ".repeat(Math.max(0, path.length - 1)));
    expect(source).not.toBe("");
    expect(await server.problems(path.length === 0 ? source : textWith(path, source))).toEqual([]);
  },
);

test("an empty file completes jira with the required settings", async ({ server }) => {
  const items = await server.complete("\n|");
  const jira = items.find(({ label }) => label === "jira");
  expect(jira?.insertText?.match(/\w+(?=:)/g)).toEqual(
    expect.arrayContaining(["jira", ...Object.keys(required)]),
  );
});

test.for(sections)("$name completes its keys, each with its Markdown", async ({ path }, { server }) => {
  const items = await server.complete(textWithCursorUnder(path));
  const keys = items.filter(({ kind }) => kind === CompletionItemKind.Property);
  expect(keys.map(({ label, documentation }) => [label, documentation])).toEqual(
    fieldsUnder(path).map(({ path, schema }) => [
      path.at(-1),
      { kind: MarkupKind.Markdown, value: schema.markdownDescription },
    ]),
  );
});

const texts = values.filter(({ schema }) => !booleans.some((field) => field.schema === schema));

test.for(texts)("$name completes its examples, and nothing else", async ({ path, schema }, { server }) => {
  const labels = (await server.complete(textWith(path, "|"))).map(({ label }) => label);
  expect(labels).toEqual((schema.examples ?? []).map(String));
});

test.for(booleans)("$name completes true and false", async ({ path }, { server }) => {
  const labels = (await server.complete(textWith(path, "|"))).map(({ label }) => label);
  expect(labels).toEqual(["true", "false"]);
});

test("a reference completes as text, not as a placeholder of a snippet", async ({ server }) => {
  const [item] = await server.complete(textWith(["jira", "api_token"], "|"));
  expect(item?.insertText ?? item?.textEdit?.newText).toBe("\\${JIRA_API_TOKEN\\}");
});
