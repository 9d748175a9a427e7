import { expect, test } from "vitest";
import { applyFixes, check } from "../src/index.ts";
import { rules } from "../src/rules/documentation.ts";
import {
  bashExample,
  composeExample,
  dotenvExample,
  sampleToken,
  yamlExample,
} from "../src/rules/examples.ts";

const today = "2026-12-01";
const ignore = (id: string) => `# jira-config-ignore ${id} -- agreed`;

function found(text: string): string[] {
  return check(text, { today }).diagnostics.map(({ rule, range }) => `${rule} ${range.start.line}`);
}

test.for([
  ["on the line", yamlExample({ timeout: `900 ${ignore("out-of-range")}` })],
  [
    "on the line above",
    yamlExample({ timeout: "900" }).replace("  timeout", `  ${ignore("out-of-range")}\n  timeout`),
  ],
  [
    "with CRLF",
    yamlExample({ timeout: "900" })
      .replace("  timeout", `  ${ignore("out-of-range")}\n  timeout`)
      .replaceAll("\n", "\r\n"),
  ],
  [
    "two comments above",
    yamlExample({ timeout: '"900"', project: "proj" })
      .replace("  project", `  ${ignore("project-key-form")}\n  project`)
      .replace("  timeout", `  ${ignore("wrong-type")}\n  timeout`),
  ],
  [
    "two rules in one",
    yamlExample({
      url: undefined,
      base_url: `http://your-company-jira.atlassian.net ${ignore("unknown-key, site-url-scheme")}`,
    }),
  ],
  ["about what is missing", `${ignore("missing-key")}\n${yamlExample({ email: undefined })}`],
  [
    "in a .env file",
    "JIRA_URL=${U}\nJIRA_EMAIL=${E}\nJIRA_API_TOKEN=${T}\n# jira-config-ignore project-key-form -- old\nJIRA_PROJECT=proj\n",
  ],
  [
    "in a block of Markdown",
    `\`\`\`yaml\n${yamlExample({ timeout: `900 ${ignore("out-of-range")}` })}\`\`\`\n`,
  ],
] as const)("a comment keeps a rule from being reported: %s", ([, text]) => {
  expect(found(text).filter((finding) => finding !== "markdown-fence 1")).toEqual([]);
});

test.for([
  ["a quoted value", yamlExample({ email: `"x ${ignore("email-form")}"` }), "email-form"],
  ["a quoted key", yamlExample({ [`"x ${ignore("unknown-key")}"`]: "y" }), "unknown-key"],
  ["an item of a list", yamlExample({ email: `["x ${ignore("single-value")}"]` }), "single-value"],
  ["a block", yamlExample({ email: `|\n    ${ignore("stray-characters")}` }), "stray-characters"],
  ["a .env file's value", dotenvExample({ JIRA_EMAIL: `"x ${ignore("email-form")}"` }), "email-form"],
  ["a Compose file's value", composeExample({ JIRA_EMAIL: `"x ${ignore("email-form")}"` }), "email-form"],
  ["a script's value", bashExample({ JIRA_EMAIL: `x ${ignore("email-form")}` }), "email-form"],
] as const)("what stands within a value is no comment: %s", ([, text, id]) => {
  const rules = found(text).map((finding) => finding.replace(/ .*/, ""));
  expect(rules).toContain(id);
  expect(rules).not.toContain("ignore-comment");
});

test("several comments may be above one line", () => {
  const lines = `  ${ignore("unknown-key")}\n  ${ignore("site-url-scheme")}\n  base_url`;
  const text = yamlExample({ url: undefined, base_url: "http://your-company-jira.atlassian.net" }).replace(
    "  base_url",
    lines,
  );
  expect(found(text)).toEqual([]);
});

test("a comment reaches no further than its line", () => {
  const text = yamlExample({ project: `proj ${ignore("out-of-range")}`, timeout: "900" });
  expect(found(text)).toEqual(["project-key-form 5", "ignore-comment 5", "out-of-range 6"]);
});

test("without a reason it counts, and is reported", () => {
  expect(found(yamlExample({ timeout: "900 # jira-config-ignore out-of-range" }))).toEqual([
    "ignore-comment 6",
  ]);
});

test.for(["no-such-rule", "out-of-range", "ignore-comment"])(
  "what ignores nothing is reported, and can be removed: %s",
  (id) => {
    const text = `${yamlExample()}  ${ignore(id)}\n`;
    expect(found(text)).toEqual(["ignore-comment 6"]);
    expect(applyFixes(text, check(text).diagnostics)).toBe(`${yamlExample()}  \n`);
  },
);

const aboutSecrets = rules
  .filter(({ isAboutSecret }) => isAboutSecret)
  .flatMap(({ id, examples }) => examples.invalid.map((example, index) => ({ id, index, ...example })));

test.for(aboutSecrets)("no comment hides a secret: example $index of $id", ({ id, text, format }) => {
  const line = text.lastIndexOf("\n", text.indexOf("⟦")) + 1;
  const sign = format === "cmd" ? "rem" : "#";
  const commented = `${text.slice(0, line)}${sign} jira-config-ignore ${id} -- agreed\n${text.slice(line)}`;
  const { diagnostics } = check(commented.replace(/[⟦⟧]/g, ""), { today, format: format ?? "yaml" });
  const about = diagnostics.filter(({ rule }) => rule === id || rule === "ignore-comment");
  expect(about.map(({ rule }) => rule).sort()).toEqual([id, "ignore-comment"].sort());
  expect(about.find(({ rule }) => rule === "ignore-comment")?.message).toMatch(
    new RegExp(`^Fix what "${id}" reports; a comment cannot hide a secret\\.$`),
  );
  expect(about.find(({ rule }) => rule === "ignore-comment")?.fixes).toEqual([]);
});

test("an unknown name is shown only when it cannot be a secret", () => {
  const { diagnostics } = check(`${yamlExample()}# jira-config-ignore ${sampleToken()} -- x\n`, { today });
  expect(diagnostics.find(({ rule }) => rule === "ignore-comment")?.message).toBe(
    "Remove this comment, or correct the name; this rule finds nothing here.",
  );
});

test("ignoring many findings takes linear time", () => {
  const text = `jira:\n${Array.from({ length: 3000 }, (_, index) => `  key${index}: x ${ignore("unknown-key")}\n`).join("")}`;
  expect(found(text).filter((finding) => finding.startsWith("unknown-key"))).toEqual([]);
});
