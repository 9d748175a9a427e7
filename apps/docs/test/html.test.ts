import { HtmlValidate, StaticConfigLoader } from "html-validate";
import { expect, test } from "vitest";
import { pages } from "./built-site.ts";

const validator = new HtmlValidate(new StaticConfigLoader({ extends: ["html-validate:standard"] }));

/** Expressive Code writes lines of code, and the tooltip of its copy button, as `div`s; browsers accept them. */
const isOfCodeBlock = (selector: string | null) =>
  /> figure > (?:pre > code|div > button) > div/.test(selector ?? "");

test.each(pages)("$path is valid HTML", async ({ path, html }) => {
  const { results } = await validator.validateString(html, path);
  const found = results
    .flatMap(({ messages }) => messages)
    .filter(({ selector }) => !isOfCodeBlock(selector))
    .map(({ message, line, column }) => `${line}:${column} ${message}`);
  expect(found).toEqual([]);
});
