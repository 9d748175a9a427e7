import { readdirSync } from "node:fs";
import { rules } from "@jira-config/checker/rules";
import { describe, expect, test } from "vitest";
import { causes, diagnose } from "../src/diagnosis/index.ts";
import { answerIn } from "./answer-in.ts";

test("every file in the folder is a cause of the registry, and is named by its id", () => {
  const files = readdirSync(new URL("../src/causes/", import.meta.url)).filter(
    (file) => file !== "registry.ts",
  );
  expect(files.sort()).toEqual(causes.map(({ id }) => `${id}.ts`).sort());
});

test("an id names a rule or a cause, never both", () => {
  const ids = new Set(rules.map(({ id }) => id));
  expect(causes.filter(({ id }) => ids.has(id))).toEqual([]);
});

describe.for(causes)("$id", ({ id, title, advice, why, fix, signs, examples }) => {
  test("has words for its page", () => {
    expect(title).toMatch(/^[A-Z].*[^.]$/);
    expect(advice).toMatch(/^[A-Z][^\n`]*\.$/);
    expect(why).toMatch(/[.:|]$/);
    expect(fix).toMatch(/\.$/);
  });

  test("has examples of its signs", () => {
    expect(examples.length > 0).toBe(signs.length > 0);
  });

  if (examples.length > 0) {
    test.for(examples)("is found first in: $title", ({ text }) => {
      expect(diagnose(text)[0]?.cause.id).toBe(id);
    });
  }

  const answers = examples.flatMap(({ title, text }) => {
    const answer = answerIn(text);
    return answer ? [{ title, answer }] : [];
  });
  if (answers.length > 0) {
    test.for(answers)("is found first in the answer itself: $title", ({ answer }) => {
      expect(diagnose(answer)[0]?.cause.id).toBe(id);
    });
  }
});
