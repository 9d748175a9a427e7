import { expect, test } from "vitest";
import { published } from "./fields.ts";

/** Every object in the schema, however deep. */
function* objects(value: unknown): Generator<Record<string, unknown>> {
  if (typeof value !== "object" || value === null) return;
  if (!Array.isArray(value)) yield value as Record<string, unknown>;
  for (const child of Object.values(value)) yield* objects(child);
}

const parts = [...objects(published)];

test("has no format keyword: it would refuse a reference", () => {
  expect(parts.filter((part) => "format" in part)).toEqual([]);
});

test("every pattern has the message that an editor shows for it", () => {
  const patterns = parts.filter((part) => "pattern" in part);
  expect(patterns).not.toHaveLength(0);
  for (const part of patterns) expect(part.patternErrorMessage).toMatch(/^[A-Z].*\.$/);
});

test("every type has a message that says what to write instead", () => {
  const constraints = parts.filter((part) => "type" in part && !("minimum" in part));
  expect(constraints).not.toHaveLength(0);
  for (const part of constraints) expect(part.errorMessage).toMatch(/^[A-Z].*\.$/);
});
