import fc from "fast-check";
import { expect, test } from "vitest";
import { check, convert, formats, secretSpans, targets } from "../src/index.ts";
import { renderers } from "../src/renderers/index.ts";
import { composeExample, yamlExample } from "../src/rules/examples.ts";
import { minPieceLength } from "./secrets-by-form.ts";

// The guarantee: no output contains a word of the value of the token's key, in any shape. Elsewhere, a word may be a
// name, and is shown. So are references, email addresses and sites.

/** Words that no output has by chance. */
const word = fc.constantFrom("zorbquix", "vlamdref", "pluntgork", "Drefkzorb", "QUIXVLAM");
const number = fc.integer({ min: 10_000_000, max: 99_999_999 }).map(String);
const pair = fc.tuple(word, word);

/** Secrets that only their key reveals: passwords, passphrases, and what is a number or a time in YAML. */
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

/** Places in which any text is a secret; `@@` stands for it. */
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

test("no output contains a word of the token's value, whatever it looks like", {
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
  return part.length > minPieceLength && !/^(?:Bearer |Basic |curl |jira-bot)/.test(part);
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
