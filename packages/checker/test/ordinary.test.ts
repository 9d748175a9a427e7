import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { check as checkOnDemand } from "../src/check-on-demand.ts";
import { checkThoroughly } from "../src/check-thoroughly.ts";
import { check } from "../src/index.ts";
import { checkOrdinary } from "../src/ordinary/check-ordinary.ts";
import { anyText } from "./any-text.ts";
import { mutated, writtenTexts } from "./mutated-text.ts";

const options = { today: "2026-12-01" };
const letters = [..."0129abcxyzABCXYZ:#\"'${}[],.-_/@ \n\t&*!?|>%`~\\é"];
const ordinary = writtenTexts.filter((text) => checkOrdinary(text, options) !== undefined);

/** Texts with one to three letters replaced. */
const misspelt = fc
  .tuple(
    fc.constantFrom(...ordinary),
    fc.array(
      fc.record({
        at: fc.double({ min: 0, max: 1, noNaN: true }),
        letter: fc.constantFrom(...letters),
        removed: fc.nat({ max: 2 }),
      }),
      { minLength: 1, maxLength: 3 },
    ),
  )
  .map(([text, changes]) =>
    changes.reduce((result, { at, letter, removed }) => {
      const start = Math.floor(at * result.length);
      return result.slice(0, start) + letter + result.slice(start + removed);
    }, text),
  );

/** Asserts that the check for ordinary texts, if it applies, finds the same as the thorough one. */
function expectTheSame(text: string): void {
  const report = checkOrdinary(text, options);
  const advice = "List the rule in ordinary-rules.ts, or let is-ordinary.ts send this the long way:";
  if (report) expect(report, `${advice}\n${text}`).toEqual(checkThoroughly(text, options));
}

describe("an ordinary text", () => {
  test("is one without anything unusual, whatever its name and line ends", () => {
    expect(ordinary.length).toBeGreaterThan(50);
    const [text = ""] = ordinary;
    for (const same of [text.replaceAll("\n", "\r\n"), `# Größe – “é”…\n${text}`])
      expect(checkOrdinary(same, options)).toBeDefined();
  });

  test("has the same findings from all readers and rules", () => {
    for (const text of writtenTexts) expectTheSame(text);
  });

  test("has the same findings after a few characters change", () => {
    fc.assert(fc.property(misspelt, expectTheSame), { numRuns: 10_000 });
    fc.assert(fc.property(fc.oneof(mutated(writtenTexts), anyText), expectTheSame), { numRuns: 1000 });
  });

  test("is not a text in another format, nor one that is too long", () => {
    const [text = ""] = ordinary;
    expect(checkOrdinary(text, { ...options, format: "dotenv" })).toBeUndefined();
    expect(checkOrdinary(`${text}#${"x".repeat(256 * 1024)}`, options)).toBeUndefined();
  });
});

test("on demand, every text has the same findings", async () => {
  for (const text of writtenTexts)
    expect(await checkOnDemand(text, options), text).toEqual(check(text, options));
});
