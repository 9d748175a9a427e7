import { check } from "@jira-config/checker";
import { renderers } from "@jira-config/checker/renderers";
import fc from "fast-check";
import { expect, test } from "vitest";
import { lettersAndDigits, randomText } from "../../../testing/random-text.ts";
import { shownDiff } from "../src/check/diff.ts";
import { fixedText } from "../src/check/fix.ts";
import { renderPretty } from "../src/report/pretty.ts";
import { filePage } from "../src/terminal/page.ts";
import { shownLine } from "../src/terminal/shown-line.ts";
import { piecesOf, sampleToken } from "./support/token.ts";

const secret = fc.oneof(
  randomText(171).map(sampleToken),
  randomText(60).map((body) => sampleToken(body).toLowerCase()),
  randomText(60).map((body) => sampleToken(body).slice(0, -20)),
  randomText(24, lettersAndDigits),
  randomText(44, lettersAndDigits),
);

/** Where people have put a token, right or wrong; `@@` stands for it, `@1` and `@2` for its halves. */
const places = [
  'jira:\n  url: "https://your-company-jira.atlassian.net/"\n  api_token: "@@"\n',
  "jira:\n  api_token: @@\n  email: @@\n  project: @@\n  url: @@\n",
  "jira: {api_token: @@, urll: x, url: https://your-company-jira.atlassian.net/}\n",
  "jira:\n  url: https://me:@@@your-company-jira.atlassian.net\n",
  "jira:\n  url: https://your-company-jira.atlassian.net/?token=@@\n",
  "jira:\n  url: https://@@.atlassian.net/\n",
  "jira:\n  email: me <@@@your-company.example>\n",
  "# @@\njira:\n  api_token: ${JIRA_API_TOKEN}\n",
  "jira:\n  @@: value\n",
  "@@: value\n",
  "jira:\n  custom_fields: { sprint: @@, sprint: @@ }\n",
  'jira:\n  api_token: "@1\n    @2"\n  url: x\n',
  'jira:\n  api_token: "@1\n@2\n  url: x\n',
  "jira:\n  api_token: |\n    @1\n    @2\n  urll: x\n",
  "jira:\n  api_token @@\n",
  "jira:\n  api_token:@@\n",
  "jira:\n\tapi_token: '@@\n",
  "JIRA_API_TOKEN=@@ \nJIRA_URL=https://your-company-jira.atlassian.net/\n",
  'JIRA_API_TOKEN="@1\n@2"\nJIRA_URL=https://your-company-jira.atlassian.net/\n',
  "JIRA_API_TOKEN = @@\nexport JIRA_TOKEN='@@\n",
  "JIRA_URL=https://your-company-jira.atlassian.net/#@@\n",
  "JIRA_PASSWORD=@@\nJIRA_@@=1\n",
  "$env:JIRA_API_TOKEN = '@@'\n[Environment]::SetEnvironmentVariable('JIRA_API_TOKEN', '@@', 'User')\n",
  'set JIRA_API_TOKEN=@@\nset "JIRA_URL=@@"\n',
  "services:\n  app:\n    environment:\n      - JIRA_API_TOKEN=@@\n      - JIRA_URL=https://your-company-jira.atlassian.net/\n",
];

test("nothing that is shown of a file contains a piece of a secret", async () => {
  const columns = fc.constantFrom(filePage.columns, 100, 40, 20);
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...places), secret, columns, async (place, token, columns) => {
      const half = token.length >> 1;
      const text = place
        .replaceAll("@@", token)
        .replaceAll("@1", token.slice(0, half))
        .replaceAll("@2", token.slice(half));
      const input = {
        name: "jira_config.yaml",
        text,
        encoding: "utf-8",
        isStream: false,
        format: "auto",
      } as const;
      const files = [{ ...input, report: check(text) }];
      const shown = [
        await renderPretty(files, { ...filePage, columns }, false),
        JSON.stringify(files.map(({ report }) => report)),
        ...Object.values(renderers).map(({ render }) => render(files)),
        shownDiff(input.name, text, await fixedText(input)).diff,
        shownDiff(input.name, text, "").diff,
      ].join("\n");
      expect(piecesOf(token).filter((piece) => shown.includes(piece))).toEqual([]);
    }),
    { numRuns: 1000 },
  );
});

test("nor does the name of a missing file", () => {
  fc.assert(
    fc.property(secret, (token) => {
      const shown = [token, `config/${token}`, `JIRA_API_TOKEN=${token}`].map(shownLine).join("\n");
      expect(piecesOf(token).filter((piece) => shown.includes(piece))).toEqual([]);
    }),
  );
});
