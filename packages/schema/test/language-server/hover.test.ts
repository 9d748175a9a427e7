import { expect } from "vitest";
import { everyField } from "../fields.ts";
import { test } from "./test.ts";
import { textWithCursorOn } from "./text.ts";

const hoverable = everyField.filter(({ path }) => path.length > 0);

test.for(hoverable)("$name hovers with its title and Markdown", async ({ path, schema }, { server }) => {
  const source = JSON.stringify(schema.examples?.[0] ?? {});
  const markdown = await server.hover(textWithCursorOn(path, source));
  expect(markdown).toContain(`#### ${schema.title}\n\n${schema.markdownDescription}\n`);
});
