import { expect, test } from "vitest";
import { applyFixes, check, type Diagnostic } from "../src/index.ts";
import { dotenvExample, exampleDay, yamlExample } from "../src/rules/examples.ts";
import { slips } from "./slips.ts";
import { tokens } from "./token-values.ts";
import { values } from "./values.ts";
import { written } from "./written-diagnostic.ts";

/** The values are at the edges of what rules tell apart; each has below it what is said, and what fixes make of it. */
test.for(Object.entries(values))("what is said of values of %s", async ([key, list]) => {
  const texts = list.map((value) => said(`${key}: ${value}`, yamlExample({ [key]: value })));
  await expect(texts.join("\n")).toMatchFileSnapshot(`values/${key}.findings`);
});

test("what is said of lines that are no YAML", async () => {
  const texts = slips.map((line) =>
    said(
      line,
      yamlExample().replace(/project: .*/, () => line),
    ),
  );
  await expect(texts.join("\n")).toMatchFileSnapshot("values/slips.findings");
});

test("what is said of tokens in a .env file", async () => {
  const said = Object.entries(tokens).map(([name, token]) => {
    const { diagnostics } = check(dotenvExample({ JIRA_API_TOKEN: token }), { today: exampleDay });
    const lines = diagnostics.map(written);
    return `${name}\n${lines.join("") || "nothing to report\n"}`;
  });
  await expect(said.join("\n")).toMatchFileSnapshot("values/tokens.findings");
});

function said(title: string, text: string): string {
  const { diagnostics } = check(text, { format: "yaml", today: exampleDay });
  const lines = diagnostics.flatMap((diagnostic) => [
    `  ${diagnostic.severity} ${diagnostic.rule} ${diagnostic.path} ${diagnostic.message}\n`,
    ...diagnostic.fixes.map(
      (fix) => `    ${fix.safe ? "fix" : "choice"}: ${changed(text, diagnostic, fix)}\n`,
    ),
  ]);
  return `${title}\n${lines.join("") || "  nothing to report\n"}`;
}

/** The lines that a fix changes, or brings. */
function changed(text: string, diagnostic: Diagnostic, fix: Diagnostic["fixes"][number]): string {
  const before = text.split("\n");
  return applyFixes(text, [{ ...diagnostic, fixes: [{ ...fix, safe: true }] }])
    .split("\n")
    .filter((line) => !before.includes(line))
    .map((line) => line.trim())
    .join(" | ");
}
