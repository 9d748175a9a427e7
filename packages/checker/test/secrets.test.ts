import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { diagnose } from "../src/diagnose.ts";
import { check, convert, formats, secretSpans, targets } from "../src/index.ts";
import { readDocument } from "../src/read-document.ts";
import { renderers } from "../src/renderers/index.ts";
import { insertAt, safeFix } from "../src/repairs/edits.ts";
import type { Rule } from "../src/rule.ts";
import { composeExample, dotenvExample, sampleToken, yamlExample } from "../src/rules/examples.ts";
import { checksum } from "../src/secrets/token-checksum.ts";

// What is promised: of what has the form of a secret, or looks random, no output holds more than a few letters, wherever
// it stands; and of what stands under the token's key, in whatever shape, none holds a word. Elsewhere a word may well be
// a name, and is shown; so is what has the form of a reference, and what is an e-mail address or a site.

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
  // GitLab's fingerprint is a hash of what the output shows anyway, whose digits are some token's by chance.
  const folded = output.replace(/"fingerprint": *"[0-9a-f]+"/g, "").toLowerCase();
  for (let start = 0; start + shortestPiece <= body.length; start += 1) {
    const piece = body.slice(start, start + shortestPiece).toLowerCase();
    if (folded.includes(piece)) expect.fail(`"${piece}" of ${body} appears in ${output}`);
  }
}

/** Words that no output has by chance. */
const word = fc.constantFrom("zorbquix", "vlamdref", "pluntgork", "Drefkzorb", "QUIXVLAM");
const number = fc.integer({ min: 10_000_000, max: 99_999_999 }).map(String);
const pair = fc.tuple(word, word);

/** What nothing but the key tells to be a secret: passwords, passphrases, and what YAML takes for a number or a time. */
const unmarkedSecret = fc.oneof(
  word.map((one) => [one]),
  word.map((one) => [one, "7"]),
  pair.map(([one, other]) => [one, "-", other]),
  pair.map(([one, other]) => [one, "_", other]),
  pair.map(([one, other]) => [one, " ", other]),
  pair.map(([one, other]) => [one, ", ", other]),
  pair.map(([one, other]) => [one, "#", other]),
  pair.map(([one, other]) => [one, "$", other]),
  pair.map(([one, other]) => [one, "/p@", other]),
  pair.map(([one, other]) => ["Bearer ", one, "-", other]),
  pair.map(([one, other]) => ["Basic ", btoa(`${one}:${other}`)]),
  pair.map(([one, other]) => ["curl -u ", one, ":", other]),
  word.map((one) => ["jira-bot@your-company.com:", one]),
  number.map((digits) => [digits]),
  number.map((digits) => ["0", digits]),
  number.map((digits) => [`${digits.slice(0, 4)}_${digits.slice(4)}`]),
  fc.constantFrom(["41:53:27"], ["12:59:58"], ["2041-07-19"], ["0o7654321"]),
);

/** Where a text is a secret by its place alone; `@@` stands for it. */
const tokenPlaces = [
  ...["@@", '"@@"', "'@@'", "@@ # old", "|\n    @@", ">-\n    @@\n    @@", "!!str @@", "!secret @@", "<@@>"],
  ...["[@@]", '["@@"]', "[@@, x]", "['${X}', @@]", "{value: @@}", "{ @@ }", "{a: {b: [@@]}}", "'@@", '"@@'],
  ...[
    "\n    - @@",
    "\n  - @@\n  - @@",
    "\n  # old\n  - '@@'\n  # new\n  - @@",
    "\n    name: x\n    value: @@",
  ],
  ...["\n    '@@': x", "\n    @@: ${X}", "\n    a:\n      b: [@@]", "@@\n  api_token: '@@'"],
  "&t @@\n  email: *t\n  url: *t\n  timeout: *t\n  custom_fields: {x: *t}\n  issue_types: {bug: *t}",
].flatMap((value) => [
  `jira:\n  url: https://your-company.atlassian.net\n  api_token: ${value}\n  project: PROJ\n`,
  `jira:\n  # jira-config-ignore hardcoded-token, single-value -- x\n  token: ${value}\n`,
  `jira:\n  api_token: \${X}\n  password: ${value}\n`,
  `email: a@b.co\nurl: https://your-company.atlassian.net\napi_token: ${value}\n`,
]);

const otherTokenPlaces = [
  "jira:\n  auth:\n    email: x@y.co\n    api_token: @@\n",
  "jira:\n  sites:\n    - api_token: @@\n      url: x\n    - api_token: @@\n",
  "tools:\n  jira:\n    api_token: @@\n    url: x\n",
  "x: &a\n  api_token: @@\njira:\n  <<: *a\n  url: y\n",
  '{"jira": {"api_token": ["@@"], "project": "p",}}\n',
  "jira:\n  api_token @@\n",
  "jira:\n  api_token:@@\n  url: x\n",
  "jira:\n  api_token = @@\n",
  "jira:\n\tapi_token: @@\n",
  "jira:\n  # api_token: @@\n  url: x\n",
  "database:\n  password: [@@]\njira:\n  url: x\n",
  "```yaml\njira:\n  api_token: @@\n```\n",
  "<<<<<<< a\njira:\n  api_token: @@\n=======\njira:\n  api_token: @@\n>>>>>>> b\n",
  "JIRA_API_TOKEN=@@\nJIRA_API_TOKEN='@@'\n",
  'JIRA_TOKEN="@@"\nJIRA_PASSWORD="@@\n',
  "JIRA_API_TOKEN = @@\n# JIRA_API_TOKEN=@@\n",
  "VITE_JIRA_API_TOKEN=@@\nDATABASE_PASSWORD=@@\n",
  "export JIRA_API_TOKEN=@@ JIRA_EMAIL=x\nexport JIRA_API_TOKEN=(@@)\n",
  "JIRA_API_TOKEN=@@ ./run\ndocker run -e JIRA_API_TOKEN=@@ x\n",
  "$env:JIRA_API_TOKEN = '@@'\n$env:JIRA_API_TOKEN = @('@@')\n",
  "[Environment]::SetEnvironmentVariable('JIRA_API_TOKEN', '@@', 'User')\n",
  'set JIRA_API_TOKEN=@@\nset "JIRA_TOKEN = @@"\n',
  'setx JIRA_API_TOKEN "@@"\nsetx JIRA_API_TOKEN @@ /M\n',
  "services:\n  app:\n    environment:\n      JIRA_API_TOKEN: [@@]\n      JIRA_TOKEN: {value: @@}\n",
  "services:\n  app:\n    environment:\n      - JIRA_API_TOKEN=@@\n      - JIRA_TOKEN: @@\n",
  "env:\n  - name: JIRA_API_TOKEN\n    value: @@\n",
];

test("no output holds a word of what stands under the token's key, whatever it looks like", {
  timeout: 60_000,
}, () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...tokenPlaces, ...otherTokenPlaces),
      unmarkedSecret,
      fc.constantFrom("auto" as const, ...formats),
      fc.constantFrom(...targets),
      (place, parts, format, to) => {
        const config = place.replaceAll("@@", () => parts.join(""));
        const report = check(config, { format, today: "2026-12-01" });
        const output = [
          JSON.stringify(report),
          JSON.stringify(convert(config, { from: format, to, today: "2026-12-01" })),
          ...Object.values(renderers).map(({ render }) => render([{ name: "name", report }])),
          shown(config),
        ];
        expectNoPartOf(parts, output.join("\n"));
      },
    ),
    { numRuns: 4000 },
  );
});

function expectNoPartOf(parts: readonly string[], output: string): void {
  const folded = output.toLowerCase();
  for (const part of parts.filter(isPartOfSecret))
    if (folded.includes(part.toLowerCase())) expect.fail(`"${part}" appears in ${output}`);
}

/** Not what stands between words, and not the words around a secret, which may be anybody's. */
function isPartOfSecret(part: string): boolean {
  return part.length > shortestPiece && !/^(?:Bearer |Basic |curl |jira-bot)/.test(part);
}

/** A text as it is shown, with what may be secret hidden. */
function shown(config: string): string {
  return secretSpans(config).reduceRight(
    (text, { start, end }) => `${text.slice(0, start)} ${text.slice(end)}`,
    config,
  );
}

test("a literal token makes a file invalid, in whatever shape, and no comment changes that", () => {
  fc.assert(
    fc.property(
      fc.constantFrom("@@", "[@@]", "['${X}', @@]", "{value: @@}", "\n    - @@", "\n    a:\n      b: [@@]"),
      fc.oneof(
        word,
        number,
        pair.map((words) => words.join("-")),
      ),
      fc.constantFrom("hardcoded-token", "single-value", "wrong-type", "yaml-versions"),
      (value, token, id) => {
        const comment = `# jira-config-ignore ${id} -- x`;
        const literal = yamlExample({ api_token: value.replace("@@", token) });
        const compose = composeExample({
          JIRA_API_TOKEN: value.replace("@@", token).replaceAll("\n", "\n    "),
        });
        for (const config of [literal, compose])
          expect(check(config.replace(/^.*api_token/im, `${comment}\n$&`)).valid, config).toBe(false);
      },
    ),
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
