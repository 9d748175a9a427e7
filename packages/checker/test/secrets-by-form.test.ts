import fc from "fast-check";
import { expect, test } from "vitest";
import { guide } from "../../../testing/guide.ts";
import { diagnose } from "../src/findings/diagnose.ts";
import { check, convert, formats, secretSpans, targets } from "../src/index.ts";
import { readDocument } from "../src/read-document.ts";
import { renderers } from "../src/renderers/index.ts";
import { insertAt, safeFix } from "../src/repairs/edits.ts";
import type { Rule } from "../src/rule.ts";
import { dotenvExample, sampleToken, yamlExample } from "../src/rules/examples.ts";
import { checksum } from "../src/secrets/token-checksum.ts";
import { expectNothingOf, places, secret } from "./secrets-by-form.ts";

// The guarantee: no output contains more than a few letters of anything that has the form of a secret, or looks random,
// wherever it is.

const text = fc
  .record({ place: fc.constantFrom(...places), secret, cut: fc.boolean(), at: fc.nat({ max: 20 }) })
  .map(({ place, secret: { secret: whole, body }, cut, at }) => ({
    // A line break inside of the token, as mail programs and narrow terminals make them.
    text: place.replaceAll("@@", cut ? `${whole.slice(0, at)}\n${whole.slice(at)}` : whole),
    body,
  }));

test("no output contains any piece of a secret, wherever it is", { timeout: 30_000 }, () => {
  fc.assert(
    fc.property(text, fc.constantFrom("auto" as const, ...formats), ({ text: config, body }, format) => {
      const report = check(config, { format, today: "2026-12-01" });
      const output = [
        JSON.stringify(report),
        ...Object.values(renderers).map(({ render }) => render([{ name: "name", report }])),
      ];
      expectNothingOf(body, output.join(""));
    }),
    { numRuns: 4000 },
  );
});

test("a fix that would write a secret is not offered", () => {
  const [token, place] = [sampleToken(), { path: "", start: 0, end: 0 }];
  const rule: Rule = {
    id: "single-value",
    severity: "error",
    message: () => "Say it.",
    check: (_, report) =>
      report({
        ...place,
        params: {},
        fixes: [safeFix("Write it", insertAt(0, token)), safeFix("Write a reference", insertAt(0, "${X}"))],
      }),
  };
  const [diagnostic] = diagnose(readDocument(yamlExample()), [rule]);
  expect(diagnostic?.fixes.map(({ title }) => title)).toEqual(["Write a reference"]);
});

test("every piece of a secret is within a concealed span, wherever it is", () => {
  fc.assert(
    fc.property(fc.constantFrom(...places), secret, (place, { secret: whole, body }) => {
      const config = place.replaceAll("@@", whole);
      let shown = "";
      let done = 0;
      for (const { start, end } of secretSpans(config)) {
        expect(start).toBeGreaterThanOrEqual(done);
        expect(end).toBeGreaterThan(start);
        shown += `${config.slice(done, start)} `;
        done = end;
      }
      expectNothingOf(body, shown + config.slice(done));
    }),
    { numRuns: 4000 },
  );
});

test("a token that has a few x by chance is no placeholder", () => {
  const rulesFor = (token: string) =>
    check(dotenvExample({ JIRA_API_TOKEN: token })).diagnostics.map(({ rule }) => rule);
  const signed = `${"ATATT3"}${"xFfGF0"}${"aB3dE5gH7".repeat(9)}xxxxQ9XXXX1z${"kL2mN4pQ6".repeat(9)}=`;
  expect(rulesFor(signed + checksum(signed))).not.toContain("placeholder-value");
  expect(rulesFor("aB3dE5gH7jXxXxK9mN1pQ3rS")).not.toContain("placeholder-value");
  expect(rulesFor(`${"ATATT3"}${"xFfGF0"}${"x".repeat(150)}`)).toContain("placeholder-value");
  expect(rulesFor("ATATT3xxxx")).toContain("placeholder-value");
});

test("what is not secret stays visible", () => {
  for (const shown of [yamlExample(), dotenvExample({ JIRA_API_TOKEN: "${JIRA_API_TOKEN}" }), guide]) {
    expect(secretSpans(shown)).toEqual([]);
  }
});

test.for([
  "customfield_10016",
  "jira-ci-testing-2026-11",
  "backup_nightly_2026_11_30",
  "reports-30-11-2026",
  "11111111-2222-4333-8444-555555555555",
])("a name with a number or a date stays visible: %s", (name) => {
  expect(secretSpans(`label: "${name}"`)).toEqual([]);
});

/** An email address, and a name of a site, may be any letters. */
const mayBeAnything = ["  email: @@@your-company.com", "://@@.atlassian.net"];

test("no conversion writes any piece of a secret, wherever it is, except in free text", () => {
  const closed = places.filter((place) => !mayBeAnything.some((piece) => place.includes(piece)));
  fc.assert(
    fc.property(
      fc.constantFrom(...closed),
      secret,
      fc.constantFrom("auto" as const, ...formats),
      fc.constantFrom(...targets),
      (place, { secret: whole, body }, from, to) => {
        const result = convert(place.replaceAll("@@", whole), { from, to, today: "2026-12-01" });
        expectNothingOf(body, JSON.stringify(result));
      },
    ),
    { numRuns: 6000 },
  );
});

test.for(places)("a real token is always reported, at %s", (place) => {
  const body = `${"ATATT3"}${"xFfGF0"}${"abcDEF123_".repeat(17)}Z=`;
  const { valid } = check(place.replaceAll("@@", body + checksum(body)), { today: "2026-12-01" });
  expect(valid).toBe(false);
});
