import { inspect } from "node:util";
import { expect, test } from "vitest";
import { readPluginConfig } from "../src/index.ts";
import { fakeToken } from "./token.ts";

const text = `jira:
  url: "https://your-company-jira.atlassian.net"
  email: jira-bot@your-company.com
  api_token: "\${TOKEN}"
  project: PROJ
  timeout: 10
  issue_types:
    bug: Bug
    feature: Story
  custom_fields:
    epic_link: customfield_10014
`;

test("Node.js prints a configuration briefly, with the sources of its values", () => {
  const environment = { name: "environment", text: "JIRA_TIMEOUT='3'\n", format: "dotenv" as const };
  const config = readPluginConfig([environment, { name: "jira_config.yaml", text }], { TOKEN: fakeToken() });
  expect(`\n${inspect(config)}\n`).toMatchInlineSnapshot(`
    "
    PluginConfig {
      pluginId: 'jira',
      apiEndpoint: 'https://your-company-jira.atlassian.net',
      apiKey: ••••,
      organization: 'jira-bot@your-company.com',
      project: 'PROJ',
      timeout: 3,
      retryAttempts: 3,
      verifySsl: true,
      cloudId: undefined,
      tokenExpires: undefined,
      customFields: { epic_link: 'customfield_10014' },
      issueTypes: { bug: 'Bug', feature: 'Story' },
      priorityMapping: {},
      workflowStates: {},
      sources: [ 'environment', 'jira_config.yaml' ],
      warnings: [
        'jira_config.yaml:11:16: Map this to "parent"; Atlassian is replacing the Epic Link field with it. [epic-link-field]'
      ]
    }
    "
  `);
  expect(inspect({ config }, { depth: 0 })).toBe("{ config: PluginConfig [Object] }");
});

test("Node.js prints each finding of an uncaught refusal once", () => {
  const file = { name: "jira_config.yaml", text: text.replace(".net", ".net/") };
  const printed = inspect(
    refusalOf(() => readPluginConfig([file], {})),
    { depth: 9 },
  );
  expect(printed.match(/Remove the slash/g)).toHaveLength(1);
});

test("Node.js prints a refusal with the place of each finding, and no unknown parts", () => {
  const environment = { name: "environment", text: "JIRA_TIMEOUT='900'\n", format: "dotenv" as const };
  const file = { name: "jira_config.yaml", text: text.replace(".net", ".net/") };
  const error = refusalOf(() => readPluginConfig([environment, file], { TOKEN: fakeToken() }));
  const printed = inspect(error).replaceAll(/\n {4}at .*?(?=\n| \{\n)/g, "");
  expect(`\n${printed}\n`).toMatchInlineSnapshot(`
    "
    ConfigurationError: The Jira configuration has errors:
      environment: Set JIRA_TIMEOUT to a number of seconds from 1 to 300. [out-of-range]
      jira_config.yaml:2:48: Remove the slash at the end of the site URL; it doubles the one that programs add. [site-url-trailing-slash] {
      details: []
    }
    "
  `);
});

function refusalOf(act: () => unknown): unknown {
  try {
    act();
  } catch (error) {
    return error;
  }
  return undefined;
}
