import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { check, convert, formats, secretSpans, targets } from "../src/index.ts";
import { renderers } from "../src/renderers/index.ts";
import { dotenvExample, yamlExample } from "../src/rules/examples.ts";
import { checksum } from "../src/secrets/token-checksum.ts";

const guide = readFileSync(new URL("fixtures/guide.yaml", import.meta.url), "utf8");

const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

/** How much of a secret may appear by chance, in words such as "customfield". */
const shortestPiece = 6;

/** Random text with a digit in every four characters, so that no piece of it is a word that may be shown. */
const random = (length: number, alphabet = `${letters}_-`) =>
  fc
    .array(
      fc.tuple(
        fc.string({ unit: fc.constantFrom(...alphabet), minLength: 3, maxLength: 3 }),
        fc.nat({ max: 9 }),
      ),
      {
        minLength: Math.ceil(length / 4),
        maxLength: Math.ceil(length / 4),
      },
    )
    .map((groups) => groups.flat().join("").slice(0, length));

const jiraToken = fc.integer({ min: 30, max: 171 }).chain((length) =>
  random(length).map((body) => {
    const signed = `${"ATATT3"}${"xFfGF0"}${body}=`;
    return { secret: signed + checksum(signed), body };
  }),
);

const prefixed = (prefix: string, length: number) =>
  random(length, letters).map((body) => ({ secret: prefix + body, body }));

const secret = fc.oneof(
  jiraToken,
  jiraToken.map(({ secret: whole, body }) => ({ secret: whole.slice(0, -20), body })),
  jiraToken.map(({ secret: whole, body }) => ({ secret: whole.toLowerCase(), body: body.toLowerCase() })),
  prefixed("ATCTT3", 60),
  prefixed("ATBB", 32),
  prefixed("ghp_", 36),
  prefixed("glpat-", 20),
  prefixed("", 24),
  prefixed("", 44),
);

/** Where people have put a token, right or wrong; `@@` stands for it. */
const places = [
  'jira:\n  url: "https://your-company.atlassian.net"\n  api_token: "@@"\n',
  "jira:\n  api_token: @@\n  email: @@\n  project: @@\n  url: @@\n",
  "jira:\n  url: https://me:@@@your-company.atlassian.net\n",
  "jira:\n  url: https://your-company.atlassian.net/?token=@@\n",
  "jira:\n  url: https://@@.atlassian.net/\n",
  "jira:\n  email: @@@your-company.com\n",
  "jira:\n  email: me <@@@your-company.com>\n",
  "# @@\njira:\n  api_token: ${JIRA_API_TOKEN}\n",
  "jira:\n  @@: value\n",
  "@@: value\n",
  "jira:\n  custom_fields:\n    @@: @@\n  issue_types:\n    @@: ''\n  priority_mapping:\n    @@: High\n",
  "jira:\n  api_token: &@@ x\n  email: *@@\n",
  "jira:\n  api_token: !@@ x\n",
  "jira:\n  timeout: @@\n  verify_ssl: '@@'\n  cloud_id: @@\n  token_expires: @@\n",
  "jira:\n  api_token: ${@@}\n  email: $@@\n  project: '{{ @@ }}'\n",
  "jira:\n  api_token: ${JIRA_API_TOKEN:-@@}\n",
  "jira:\n  password: @@\n  password: @@\n",
  "jira:\n  api_token: |\n    @@\n",
  "jira: @@\n",
  "jira: [@@, @@\n",
  "jira:\n  api_token @@\n",
  '"@@',
  "@@",
  "JIRA_API_TOKEN=@@\n",
  "JIRA_API_TOKEN='@@ '\nJIRA_API_TOKEN=\"@@\n",
  "JIRA_EMAIL=@@\nJIRA_URL=@@\nJIRA_PROJECT=@@\nJIRA_TIMEOUT=@@\nJIRA_CLOUD_ID=@@\n",
  "JIRA_URL=https://me:@@@your-company.atlassian.net/\n",
  "# JIRA_API_TOKEN=@@\nDATABASE_PASSWORD=@@\n",
  "JIRA_API_TOKEN: @@\n",
  "JIRA_@@=value\n@@=value\n",
  "export JIRA_API_TOKEN=${@@}\n",
  "export JIRA_EMAIL='@@' JIRA_API_TOKEN=\"@@\"\nJIRA_PROJECT = @@\nJIRA_TIMEOUT=@@\n",
  "export JIRA_URL=https://@@.atlassian.net/ JIRA_@@=x @@=@@\nexport JIRA_API_TOKEN: @@\n",
  "export JIRA_API_TOKEN='$@@'\nread JIRA_@@\ndocker run -e @@ -e JIRA_API_TOKEN=@@ x\n",
  "echo 'export JIRA_API_TOKEN=\"@@\"' >> ~/.bashrc\ncat > @@ <<@@\nJIRA_EMAIL=@@\n@@\n",
  "$env:JIRA_API_TOKEN = '@@'; $env:JIRA_PROJECT = @@\n$JIRA_EMAIL = \"@@\"\n$env:@@ = 'x'\n",
  "[Environment]::SetEnvironmentVariable('JIRA_API_TOKEN', \"@@\", 'User')\nset JIRA_URL=@@\n",
  "Set-Item Env:JIRA_TIMEOUT '@@'\n$env:JIRA_EMAIL = '$@@'\n$env:JIRA_API_TOKEN = '@@\n",
  'set JIRA_API_TOKEN=@@ \nset JIRA_EMAIL="@@"\nset "JIRA_PROJECT = @@"\nset JIRA_TIMEOUT=@@ # @@\n',
  'setx JIRA_API_TOKEN "@@"\nsetx @@ @@\nset JIRA_@@=@@\nset JIRA_URL=%@@%\nexport JIRA_EMAIL=@@\n',
  "services:\n  app:\n    environment:\n      - JIRA_API_TOKEN=@@\n      - JIRA_EMAIL = '@@'\n      - @@\n",
  "services:\n  app:\n    environment:\n      JIRA_API_TOKEN: ${JIRA_API_TOKEN:-@@}\n      JIRA_EMAIL: $@@\n      @@: x\n",
];

const text = fc
  .record({ place: fc.constantFrom(...places), secret, cut: fc.boolean(), at: fc.nat({ max: 20 }) })
  .map(({ place, secret: { secret: whole, body }, cut, at }) => ({
    // A line break inside of the token, as mail programs and narrow terminals make them.
    text: place.replaceAll("@@", cut ? `${whole.slice(0, at)}\n${whole.slice(at)}` : whole),
    body,
  }));

test("no output holds any piece of a secret, wherever it stands", { timeout: 30_000 }, () => {
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

function expectNothingOf(body: string, output: string): void {
  const folded = output.toLowerCase();
  for (let start = 0; start + shortestPiece <= body.length; start += 1) {
    const piece = body.slice(start, start + shortestPiece).toLowerCase();
    if (folded.includes(piece)) expect.fail(`"${piece}" of ${body} appears in ${output}`);
  }
}

test("every piece of a secret is within a span to hide, wherever it stands", () => {
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

test("what is no secret stays to be seen", () => {
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
])("a name with a number or a date stays to be seen: %s", (name) => {
  expect(secretSpans(`label: "${name}"`)).toEqual([]);
});

/** An e-mail address, and a name of a site, may be any letters. */
const mayBeAnything = ["  email: @@@your-company.com", "://@@.atlassian.net"];

test("no conversion writes any piece of a secret, wherever it stands but where anything may be", () => {
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
