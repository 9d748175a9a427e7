import { describe, expect, test } from "vitest";
import { limits } from "../../src/contract/limits.ts";
import { mediaTypes } from "../../src/contract/outputs.ts";
import { form, post } from "./api.ts";

/** The most bytes that an answer may have. */
const answerBytes = (requestBytes: number, files: number) => 2 * requestBytes + files * 1024 * 1024;

const fill = (length: number, line: (index: number) => string) =>
  Array.from({ length: Math.floor(length / line(0).length / 2) }, (_, index) => line(index)).join("");

/** Texts in which each line, or each value, may get a finding, an edit or a path of its own. */
const texts: Readonly<Record<string, (length: number) => string>> = {
  "settings at the top": (length) => `url: x\nemail: x\n${"#\n".repeat(length / 2 - 20)}project: x\n`,
  "settings below a key": (length) => `tools:\n  a: 1\n  jira:\n${fill(length, (at) => `    k${at}: 1\n`)}`,
  "a list of settings": (length) => `jira:\n${fill(length, (at) => `  - k${at}: 1\n`)}`,
  "a list of sites": (length) => `jira:\n${fill(length, () => "  - url: x\n    email: x\n")}`,
  "a long key": (length) =>
    `jira:\n  ? ${"k".repeat(length / 2)}\n  : {${fill(length / 4, (at) => `url${at}: 1,`)} url: 1}\n`,
  "a long value in many places": (length) =>
    `a: &a ${"k".repeat(length / 2)}\njira:\n  custom_fields:\n${Array.from({ length: 90 }, (_, at) => `    customfield_${at}: *a\n`).join("")}`,
  "spaces that do not break": (length) => `jira:\n${fill(length / 2, (at) => `  k${at}:\u00A0x\n`)}`,
  "unknown keys": (length) => `jira:\n${fill(length, (at) => `  k${at}: x\n`)}`,
};

const bytesOf = async (response: Response) => {
  expect([200, 422]).toContain(response.status);
  return (await response.arrayBuffer()).byteLength;
};

describe("an answer is not much larger than the request", () => {
  test.for(Object.entries(texts))("with %s", async ([, make]) => {
    const text = make(limits.fileBytes);
    for (const output of Object.keys(mediaTypes)) {
      expect(await bytesOf(await post(text, `?output=${output}`)), output).toBeLessThan(
        answerBytes(text.length, 1),
      );
    }
  });

  test("with as many files as a form may have", async () => {
    const size = Math.floor(limits.requestBytes / limits.files) - 1000;
    for (const make of Object.values(texts)) {
      const files = Array.from({ length: limits.files }, (_, at) => [`${at}.yaml`, make(size)]);
      for (const output of ["json", "sarif"]) {
        const answer = await post(form(Object.fromEntries(files)), `?output=${output}`);
        expect(await bytesOf(answer), output).toBeLessThan(answerBytes(limits.requestBytes, limits.files));
      }
    }
  });
});
