import fc from "fast-check";
import { load, YAML11_SCHEMA } from "js-yaml";
import { describe, expect, test } from "vitest";
import { check, convert, type Format, formats, readSettings, type Target, targets } from "../src/index.ts";
import { readDocument } from "../src/read-document.ts";
import { yamlExample } from "../src/rules/examples.ts";
import { effectiveSettings } from "../src/settings/effective-settings.ts";
import { pathOf } from "../src/settings/setting.ts";
import { writtenSetting } from "../src/writers/written-setting.ts";
import { anyText } from "./any-text.ts";
import { asJson, type GeneratedSettings, validSettings } from "./generated-config.ts";

const today = "2026-12-01";
const mappings = ["custom_fields", "issue_types", "priority_mapping", "workflow_states"];

function isFormat(to: Target): to is Format {
  return (formats as readonly string[]).includes(to);
}

/** The settings of a text: by key, the value or the variable with it. */
function meaning(text: string, format: Format): Record<string, unknown> {
  const { settings, isEnvironment } = readDocument(text, { format });
  const written = effectiveSettings(settings).map((setting) => writtenSetting(setting, isEnvironment));
  return Object.fromEntries(
    written.map((setting) => [`${setting?.section}.${setting?.key}`, setting?.value]),
  );
}

/** What the settings say, in the same terms. */
function expectedMeaning(settings: object, section = "settings"): Record<string, unknown> {
  return Object.assign(
    {},
    ...Object.entries(settings).map(([key, value]) =>
      typeof value === "object"
        ? expectedMeaning(value, key)
        : { [`${section}.${key}`]: /^\$\{\w+\}$/.test(value) ? { variable: value.slice(2, -1) } : value },
    ),
  );
}

function withoutMappings(settings: GeneratedSettings): object {
  return Object.fromEntries(Object.entries(settings).filter(([key]) => !mappings.includes(key)));
}

describe("a correct configuration", () => {
  test.for(formats)("keeps its meaning in %s, and is correct there", (to) => {
    fc.assert(
      fc.property(validSettings, (settings) => {
        const { text, diagnostics } = convert(asJson(settings), { from: "yaml", to, today });
        const held = to === "yaml" ? settings : withoutMappings(settings);
        expect(meaning(text, to), text).toEqual(expectedMeaning(held));
        const errors = check(text, { format: to, today }).diagnostics.filter(
          ({ severity }) => severity === "error",
        );
        expect(errors, text).toEqual([]);
        const leftOut = diagnostics.filter(({ rule }) => rule === "mapping-left-out").map(({ path }) => path);
        expect(leftOut.sort()).toEqual(
          Object.keys(settings)
            .filter((key) => !(key in held))
            .map((key) => `/jira/${key}`)
            .sort(),
        );
      }),
      { numRuns: 200 },
    );
  });

  test.for(formats)("goes from %s to every other format and back without a loss", (from) => {
    fc.assert(
      fc.property(validSettings, fc.constantFrom(...formats), (settings, to) => {
        const first = convert(asJson(withoutMappings(settings)), { from: "yaml", to: from, today }).text;
        const there = convert(first, { from, to, today });
        const back = convert(there.text, { from: to, to: from, today });
        expect(back.text).toBe(first);
        expect(meaning(there.text, to), there.text).toEqual(meaning(first, from));
        const leftOut = [...there.diagnostics, ...back.diagnostics].filter(({ rule }) =>
          rule.endsWith("-left-out"),
        );
        expect(leftOut).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  test.for(formats)("is detected as %s", (to) => {
    fc.assert(
      fc.property(validSettings, (settings) => {
        const { text } = convert(asJson(settings), { to, today });
        expect(readSettings(text).format).toBe(to);
      }),
    );
  });

  test("reads the same as YAML 1.1 and as YAML 1.2", () => {
    fc.assert(
      fc.property(validSettings, (settings) => {
        const { text } = convert(asJson(settings), { from: "yaml", to: "yaml", today });
        expect(load(text)).toEqual({ jira: settings });
        expect(load(text, { schema: YAML11_SCHEMA })).toEqual({ jira: settings });
      }),
      { numRuns: 300 },
    );
  });
});

describe("a password", () => {
  const url = "your-company.atlassian.net";

  test.for([
    ["behind the email", { email: "jira-bot@your-company.com:hunter-two" }],
    ["behind the email and a blank", { email: "jira-bot@your-company.com hunter-two" }],
    ["before the email", { email: "jira-bot:hunter-two@your-company.com" }],
    ["in a URL", { url: `https://jira-bot:hunter-two@${url}` }],
    ["in a URL without a scheme", { url: `jira-bot:hunter-two@${url}` }],
    ["with a slash, in a URL", { url: `https://jira-bot:x/hunter-two@${url}` }],
    ["with an @, in a URL", { url: `https://jira-bot:x@hunter-two@${url}` }],
    ["alone before the host", { url: `hunter-two@${url}` }],
    ["in quotes", { url: `'"https://jira-bot:hunter-two@${url}"'` }],
    ["behind Bearer", { email: "Bearer hunter" }],
    ["behind Basic", { project: "Basic hunter" }],
    ["in a call of curl", { url: `curl -u jira-bot:hunter https://${url}` }],
    ["in a URL's query", { url: `https://${url}?os_password=hunter-two` }],
  ] as const)("is left out: %s", ([, changes]) => {
    for (const to of targets) {
      const { text, diagnostics } = convert(yamlExample(changes), { to, today });
      expect(text, to).toMatch(/url/i);
      expect(text + JSON.stringify(diagnostics), to).not.toContain("hunter");
    }
  });
});

test("a host under another program's variable gets its scheme under ours", () => {
  const { diagnostics } = convert("JIRA_HOST=your-company-jira.atlassian.net\n", { to: "yaml", today });
  expect(diagnostics.map(({ rule }) => rule)).toContain("site-url-scheme");
});

describe("a value that a format cannot quote is left out", () => {
  test.for([
    ["dotenv", `o'clock"@your-company.com`],
    ["dotenv", "o'clock$@your-company.com"],
    ["github-actions", "${{x}}@your-company.com"],
    ["cmd", 'x"@your-company.com'],
  ] as const)("%s: %s", ([to, email]) => {
    const { text } = convert(yamlExample({ email: JSON.stringify(email) }), { to, today });
    expect(text).toContain("JIRA_PROJECT");
    expect(text).not.toContain("EMAIL");
  });

  test.for([
    ["dotenv", "o'clock@your-company.com"],
    ["dotenv", "x$y@your-company.com"],
    ["github-actions", "x$y@your-company.com"],
    ["cmd", "o'clock@your-company.com"],
  ] as const)("but %s can hold %s", ([to, email]) => {
    expect(convert(yamlExample({ email: JSON.stringify(email) }), { to, today }).text).toContain(email);
  });
});

describe("any text", () => {
  test("is converted without a throw, and everything that is left out is reported", () => {
    fc.assert(
      fc.property(
        anyText,
        fc.constantFrom("auto" as const, ...formats),
        fc.constantFrom(...targets),
        (text, from, to) => {
          const result = convert(text, { from, to, today });
          expect(JSON.parse(JSON.stringify(result))).toEqual(result);
          expect(result.text).toMatch(/^$|\n$/);
          if (!isFormat(to)) return;
          const there = meaning(result.text, to);
          for (const setting of effectiveSettings(readDocument(text, { format: result.from }).settings)) {
            if (`${setting.section}.${setting.key}` in there) continue;
            const path = pathOf(setting);
            const reported = result.diagnostics.some(
              (diagnostic) => `${path}/`.startsWith(`${diagnostic.path}/`) && diagnostic.path !== "",
            );
            expect(reported, `${path} is missing in\n${result.text}`).toBe(true);
          }
        },
      ),
      { numRuns: 2000 },
    );
  });
});
