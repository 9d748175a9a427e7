import fc from "fast-check";
import { expect } from "vitest";
import { lettersAndDigits, randomText } from "../../../testing/random-text.ts";
import { checksum } from "../src/secrets/token-checksum.ts";

/** How much of a secret may appear by chance, in words such as "customfield". */
export const minPieceLength = 6;

const jiraToken = fc.integer({ min: 30, max: 171 }).chain((length) =>
  randomText(length).map((body) => {
    const signed = `${"ATATT3"}${"xFfGF0"}${body}=`;
    return { secret: signed + checksum(signed), body };
  }),
);

const prefixed = (prefix: string, length: number) =>
  randomText(length, lettersAndDigits).map((body) => ({ secret: prefix + body, body }));

interface RandomSecret {
  secret: string;
  /** The part of it that is random. */
  body: string;
}

/** Secrets that can be recognized by their form, or look random. */
export const secret: fc.Arbitrary<RandomSecret> = fc.oneof(
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

/** Right and wrong places of a token; `@@` stands for it. */
export const places: readonly string[] = [
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

/** Fails if an output contains any piece of a secret's random part. */
export function expectNothingOf(body: string, output: string): void {
  // GitLab's fingerprint is a hash of what the output shows anyway, whose digits are some token's by chance.
  const folded = output.replace(/"fingerprint": *"[0-9a-f]+"/g, "").toLowerCase();
  for (let start = 0; start + minPieceLength <= body.length; start += 1) {
    const piece = body.slice(start, start + minPieceLength).toLowerCase();
    if (folded.includes(piece)) expect.fail(`"${piece}" of ${body} appears in ${output}`);
  }
}
