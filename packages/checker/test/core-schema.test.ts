import fc from "fast-check";
import { boolCoreTag, floatCoreTag, intCoreTag, NOT_RESOLVED, nullCoreTag } from "js-yaml";
import { expect, test } from "vitest";
import { coreValue } from "../src/readers/core-schema.ts";

const tags = [nullCoreTag, boolCoreTag, intCoreTag, floatCoreTag];

/** The value of an unquoted text to js-yaml. */
function reference(text: string): unknown {
  const values = tags.map((tag) => tag.resolve(text, false, tag.tagName));
  return values.find((value) => value !== NOT_RESOLVED) ?? (values.includes(null) ? null : text);
}

const words =
  "~ null Null NULL nULL true True TRUE tRUE false False FALSE .inf -.Inf +.INF .nan .NaN -.nan yes";
const numbers =
  "0 -0 +1 012 1.5 1. .5 -.5e3 1e3 1E+3 1e 1e999 0o17 0o8 -0o7 0x1F 0X1F 0b1 1_000 1:30 - + . -.";

test.for(`${words} ${numbers}`.split(" "))("%s is what it is to js-yaml", (text) => {
  expect(coreValue(text)).toBe(reference(text));
});

test("so is every text made of the same characters", () => {
  const text = fc.string({
    unit: fc.constantFrom(..."+-.019aeEfFiInNox~ulrtTs"),
    minLength: 1,
    maxLength: 6,
  });
  fc.assert(
    fc.property(text, (written) => {
      expect(coreValue(written)).toBe(reference(written));
    }),
    { numRuns: 5000 },
  );
});
