import { expect } from "vitest";
import { guide } from "../../../../testing/guide.ts";
import { schemaUrl } from "./client.ts";
import { test } from "./test.ts";

const modeline = `# yaml-language-server: $schema=${schemaUrl}\n`;

test("the guide's file is correct", async ({ server }) => {
  expect(await server.problems(guide)).toEqual([]);
});

test("a modeline brings the schema to a file of any name", async ({ server }) => {
  const wrong = guide.replace("timeout: 30", "timeout: 900");
  expect(await server.problems(wrong, "other.yaml")).toEqual([]);
  expect(await server.problems(modeline + guide, "other.yaml")).toEqual([]);
  expect(await server.problems(modeline + wrong, "other.yaml")).toEqual([
    { underlined: "900", message: expect.stringContaining("from 1 to 300") },
  ]);
});
