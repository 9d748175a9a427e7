import { connection, connectionKeys } from "@jira-config/schema";
import { describe, expect, test } from "vitest";
import { ConfigurationError, PluginConfig, type PluginSettings, readPluginConfig } from "../src/index.ts";
import { fakeToken } from "./token.ts";

const yaml = `jira:
  url: "https://your-company-jira.atlassian.net"
  email: "\${JIRA_EMAIL}"
  api_token: "\${JIRA_API_TOKEN}"
  project: PROJ
  timeout: 10
  issue_types:
    bug: Bug
    feature: "\${FEATURE_TYPE}"
`;

const variables = {
  JIRA_EMAIL: "jira-bot@your-company.com",
  JIRA_API_TOKEN: fakeToken(),
  FEATURE_TYPE: "Story",
};

const yamlSource = { name: "jira_config.yaml", text: yaml };

describe("reading a configuration", () => {
  test("resolves references, keeps types and fills in the defaults", () => {
    const config = readPluginConfig([yamlSource], variables);
    expect(config).toMatchObject({
      pluginId: "jira",
      apiEndpoint: "https://your-company-jira.atlassian.net",
      organization: "jira-bot@your-company.com",
      project: "PROJ",
      timeout: 10,
      retryAttempts: 3,
      verifySsl: true,
      issueTypes: { bug: "Bug", feature: "Story" },
    });
    expect(config.apiKey.reveal()).toBe(variables.JIRA_API_TOKEN);
  });

  test("has every setting that the schema knows", () => {
    const fields = connection as object as Record<string, { examples: unknown[] }>;
    const settings = connectionKeys.map((key) => `  ${key}: ${JSON.stringify(fields[key]?.examples[0])}\n`);
    const source = { name: "jira_config.yaml", text: `jira:\n${settings.join("")}` };
    const config = readPluginConfig([source], variables);
    expect(Object.entries(config).filter(([, value]) => value === undefined)).toEqual([]);
    expect([...config.origins.keys()]).toEqual(connectionKeys.map((key) => `settings/${key}`));
  });

  test("takes a value from the first source that has it, and says which", () => {
    const dotenv = { name: ".env", text: "JIRA_PROJECT=TEAM\nJIRA_TIMEOUT=5\n", format: "dotenv" as const };
    const environment = { name: "environment", text: "JIRA_TIMEOUT='3'\n", format: "dotenv" as const };
    const config = readPluginConfig([environment, dotenv, yamlSource], variables);
    expect(config).toMatchObject({
      timeout: 3,
      project: "TEAM",
      apiEndpoint: "https://your-company-jira.atlassian.net",
    });
    expect(config.origins.get("settings/timeout")?.source).toBe("environment");
    expect(config.origins.get("settings/project")).toMatchObject({
      source: ".env",
      path: "/JIRA_PROJECT",
      range: { start: { line: 1 } },
    });
    expect(config.origins.get("settings/email")).toMatchObject({
      source: "jira_config.yaml",
      variable: "JIRA_EMAIL",
      range: { start: { line: 3 } },
    });
  });
});

describe("what the checker warns about", () => {
  const warned = ({ warnings }: PluginConfig) =>
    warnings.map(({ source, range, rule }) => `${source}:${range.start.line} ${rule}`);

  test("is nothing in a good configuration", () => {
    expect(readPluginConfig([yamlSource], variables).warnings).toEqual([]);
  });

  test("is reported with the line of the text", () => {
    const text = yaml.replace(
      "timeout: 10",
      "timeout: 10\n  custom_fields:\n    epic_link: customfield_10014",
    );
    expect(warned(readPluginConfig([{ ...yamlSource, text }], variables))).toEqual([
      "jira_config.yaml:8 epic-link-field",
    ]);
  });

  test("is reported for values that only a variable holds", () => {
    const text = yaml.replace('"https://your-company-jira.atlassian.net"', "${JIRA_URL}");
    const config = readPluginConfig([{ ...yamlSource, text }], {
      ...variables,
      JIRA_URL: "http://localhost:8080",
    });
    expect(warned(config)).toEqual(["jira_config.yaml:2 local-site-url"]);
  });

  test("is reported for a configuration that a program makes", () => {
    const config = new PluginConfig({
      apiEndpoint: "http://localhost:8080",
      apiKey: fakeToken(),
      organization: "jira'bot@your-company.com",
      project: "PROJ",
      pluginId: "tickets",
    });
    expect(config.pluginId).toBe("tickets");
    expect(warned(config)).toEqual(["PluginConfig:1 local-site-url"]);
  });
});

/** Settings that a program passes itself. */
const settings = {
  apiEndpoint: "https://your-company-jira.atlassian.net",
  apiKey: fakeToken(),
  organization: "jira-bot@your-company.com",
  project: "PROJ",
};

describe("a configuration that cannot be right is refused", () => {
  const problemsOf = (read: () => unknown) => {
    try {
      read();
    } catch (error) {
      if (!(error instanceof ConfigurationError)) throw error;
      return error.reports.flatMap(({ name, report }) =>
        report.diagnostics
          .filter(({ severity }) => severity === "error")
          .map(({ rule, path, range }) => `${name}:${range.start.line} ${path} ${rule}`),
      );
    }
    return [];
  };

  test("at the line of the text", () => {
    const text = yaml.replace("project: PROJ", "project: PROJ-1");
    expect(problemsOf(() => readPluginConfig([{ ...yamlSource, text }], variables))).toEqual([
      "jira_config.yaml:5 /jira/project project-key-form",
    ]);
  });

  test("at the reference whose variable is not set", () => {
    const { JIRA_EMAIL: _, ...rest } = variables;
    for (const given of [rest, { ...rest, JIRA_EMAIL: "" }])
      expect(problemsOf(() => readPluginConfig([yamlSource], given))).toEqual([
        "jira_config.yaml:3 /jira/email variable-not-set",
      ]);
  });

  test("for one fault alone when the text cannot be read", () => {
    expect(problemsOf(() => readPluginConfig([{ ...yamlSource, text: "hello" }], variables))).toEqual([
      "jira_config.yaml:1  wrong-type",
    ]);
  });

  test("by the variable that holds the wrong value", () => {
    const wrong = { ...variables, JIRA_EMAIL: "nobody" };
    expect(problemsOf(() => readPluginConfig([yamlSource], wrong))).toEqual([
      "jira_config.yaml:3 /jira/email email-form",
    ]);
  });

  test("even if a comment ignores a value with which nothing works", () => {
    const ignored = "timeout: 600 # jira-config-ignore out-of-range -- our proxy is slow";
    const text = yaml.replace("timeout: 10", ignored);
    const read = () => readPluginConfig([{ ...yamlSource, text }], variables);
    expect(problemsOf(read)).toEqual(["jira_config.yaml:6 /jira/timeout out-of-range"]);
    expect(read).toThrow("jira_config.yaml:6:12: Set timeout to a number of seconds from 1 to 300.");
  });

  test("with the variable's name, and without a fix that would not reach it", () => {
    const text = yaml.replace('"https://your-company-jira.atlassian.net"', '"${SITE}"');
    const read = () =>
      readPluginConfig([{ ...yamlSource, text }], {
        ...variables,
        SITE: "https://your-company-jira.atlassian.net/",
      });
    expect(read).toThrow(
      expect.objectContaining({
        reports: [
          {
            name: "jira_config.yaml",
            report: expect.objectContaining({
              diagnostics: [
                expect.objectContaining({
                  rule: "site-url-trailing-slash",
                  message: expect.stringMatching(/^In SITE, remove the slash /),
                  fixes: [],
                }),
              ],
            }),
          },
        ],
      }),
    );
  });

  const environment = { name: "environment", text: "JIRA_PROJECT=PROJ\n", format: "dotenv" } as const;
  const withoutUrl = yaml.replace('  url: "https://your-company-jira.atlassian.net"\n', "");

  test("when a key is in no source", () => {
    expect(problemsOf(() => readPluginConfig([{ ...yamlSource, text: withoutUrl }], variables))).toEqual([
      "jira_config.yaml:1 /jira missing-key",
    ]);
    expect(problemsOf(() => readPluginConfig([environment], variables))).toEqual(
      Array(3).fill("environment:1  missing-key"),
    );
    expect(problemsOf(() => readPluginConfig([], variables))).toEqual(["configuration:1  missing-key"]);
    expect(problemsOf(() => readPluginConfig([{ name: "other.yaml", text: "a: 1\n" }], variables))).toEqual([
      "other.yaml:1  missing-key",
    ]);
  });

  test("only for the key that is in no source, and not for one that another source has", () => {
    const text = withoutUrl.replace("  project: PROJ\n", "");
    expect(text).not.toContain("PROJ");
    const read = () => readPluginConfig([environment, { ...yamlSource, text }], variables);
    expect(problemsOf(read)).toEqual(["jira_config.yaml:1 /jira missing-key"]);
    expect(read).toThrow('jira_config.yaml:1:1: Add the key "url"; it is required.');
    const whole = `${environment.text}JIRA_URL=https://your-company-jira.atlassian.net\n`;
    expect(
      readPluginConfig(
        [
          { ...environment, text: whole },
          { ...yamlSource, text },
        ],
        variables,
      ),
    ).toMatchObject({ project: "PROJ", issueTypes: { bug: "Bug" } });
  });

  test("but not for a file of other things, when the environment holds everything", () => {
    const whole = Object.entries({ ...variables, JIRA_URL: "https://your-company-jira.atlassian.net" });
    const text = `${environment.text}${whole.map(([name, value]) => `${name}='${value}'\n`).join("")}`;
    const sources = [
      { ...environment, text },
      { name: "other.yaml", text: "database:\n  url: postgres\n" },
    ];
    expect(readPluginConfig(sources, variables)).toMatchObject({ project: "PROJ" });
  });

  test("by name when only the last source lacks it", () => {
    const text = withoutUrl.replace(
      "jira:",
      "# jira-config-ignore missing-key -- it is in the environment\njira:",
    );
    const read = () => readPluginConfig([environment, { ...yamlSource, text }], variables);
    expect(read).toThrow("Set JIRA_URL; it is required.");
  });

  test("when a program makes it", () => {
    const create = () => new PluginConfig({ ...settings, apiEndpoint: "your-company-jira" });
    expect(problemsOf(create)).toEqual(["PluginConfig:1 /apiEndpoint site-url-host"]);
  });
});

test("a setting that a program makes has the program's name for it", () => {
  const timeout = 1000;
  const create = () => new PluginConfig({ timeout } as PluginSettings);
  expect(create).toThrow(ConfigurationError);
  const sentences = [
    "The Jira configuration has errors:",
    "  PluginConfig: Set apiEndpoint; it is required. [missing-key]",
    "  PluginConfig: Set organization; it is required. [missing-key]",
    "  PluginConfig: Set apiKey; it is required. [missing-key]",
    "  PluginConfig: Set project; it is required. [missing-key]",
    "  PluginConfig: Set timeout to a number of seconds from 1 to 300. [out-of-range]",
  ];
  expect(create).toThrow(sentences.join("\n"));
});

test.each([undefined, null, "jira_config.yaml"])(
  "%s in place of settings is refused with an explanation",
  (given) => {
    const create = () => new PluginConfig(given as unknown as PluginSettings);
    expect(create).toThrow(ConfigurationError);
    expect(create).toThrow(
      "Give new PluginConfig() an object with apiEndpoint, organization, apiKey and project.",
    );
  },
);

test("an optional setting may be undefined, for the compiler too", () => {
  const config = new PluginConfig({
    ...settings,
    ...{ pluginId: undefined, timeout: undefined, retryAttempts: undefined, verifySsl: undefined },
    ...{ customFields: undefined, issueTypes: undefined, priorityMapping: undefined },
    ...{ workflowStates: undefined, origins: undefined, warnings: undefined },
  });
  expect(config).toEqual(new PluginConfig(settings));
});

test("an unknown setting is refused, for it would have no effect", () => {
  const create = (more: object) => () => new PluginConfig({ ...settings, ...more });
  expect(create({ verifySSL: false })).toThrow(
    new ConfigurationError("new PluginConfig() was given “verifySSL”. Did you mean “verifySsl”?"),
  );
  expect(create({ ...new PluginConfig(settings), timeout: 5 })).not.toThrow();
});
