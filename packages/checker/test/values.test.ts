import { expect, test } from "vitest";
import { applyFixes, check, type Diagnostic, readSettings } from "../src/index.ts";
import { dotenvExample, exampleDay, yamlExample } from "../src/rules/examples.ts";
import { foreignTexts } from "./foreign-texts.ts";
import { slips } from "./slips.ts";
import { texts } from "./texts.ts";
import { tokens } from "./token-values.ts";
import { values } from "./values.ts";
import { written } from "./written-diagnostic.ts";

/** Values at the limits of what rules distinguish. The snapshots have the findings and the fixed values below each. */
test.for(Object.entries(values))("findings for values of %s", async ([key, list]) => {
  const texts = list.map((value) => said(`${key}: ${value}`, yamlExample({ [key]: value })));
  await expect(texts.join("\n")).toMatchFileSnapshot(`values/${key}.findings`);
});

test("findings for lines that are not YAML", async () => {
  const texts = slips.map((line) =>
    said(
      line,
      yamlExample().replace(/project: .*/, () => line),
    ),
  );
  await expect(texts.join("\n")).toMatchFileSnapshot("values/slips.findings");
});

test("findings for texts that may be in another language", async () => {
  const texts = foreignTexts.map((text) =>
    said(text, text.replace("{{token}}", tokens["an API token"] ?? "")),
  );
  await expect(texts.join("\n")).toMatchFileSnapshot("values/other-languages.findings");
});

test("findings for tokens in a .env file", async () => {
  const said = Object.entries(tokens).map(([name, token]) => {
    const { diagnostics } = check(dotenvExample({ JIRA_API_TOKEN: token }), { today: exampleDay });
    const lines = diagnostics.map(written);
    return `${name}\n${lines.join("") || "nothing to report\n"}`;
  });
  await expect(said.join("\n")).toMatchFileSnapshot("values/tokens.findings");
});

test.for(Object.entries(texts))("values and findings for texts of the format %s", async ([format, list]) => {
  await expect(list.map(readAndSaid).join("\n")).toMatchFileSnapshot(`values/texts-${format}.findings`);
});

/** A text, its values with their places, and the findings; of the missing variables, only that there are some. */
function readAndSaid(text: string): string {
  const { format, settings } = readSettings(text);
  const lines = text.split("\n").map((line) => `| ${JSON.stringify(line).slice(1, -1)}\n`);
  const values = settings.map(
    ({ path, value, range: { start, end } }) =>
      `  ${path} = ${JSON.stringify(value)} ${start.line}:${start.column}-${end.column}\n`,
  );
  const { diagnostics } = check(text, { today: exampleDay });
  const missing = diagnostics.filter(({ rule }) => rule === "missing-key" && format !== "yaml");
  const findings = diagnostics
    .filter((diagnostic) => !missing.includes(diagnostic))
    .map((diagnostic) => written(diagnostic).replace(/^(?=.)/gm, "  "));
  return [
    ...lines,
    `  ${format}\n`,
    ...values,
    ...findings,
    ...missing.slice(0, 1).map(() => "  something is missing\n"),
  ].join("");
}

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

/** The lines that a fix changes or adds. */
function changed(text: string, diagnostic: Diagnostic, fix: Diagnostic["fixes"][number]): string {
  const before = text.split("\n");
  return applyFixes(text, [{ ...diagnostic, fixes: [{ ...fix, safe: true }] }])
    .split("\n")
    .filter((line) => !before.includes(line))
    .map((line) => line.trim())
    .join(" | ");
}
