const url = "https://your-company-jira.atlassian.net";
const flat = "email: ${JIRA_EMAIL}\nproject: PROJ\n";

/** Lines below the settings that nothing is wrong with. */
function below(lines: string): string {
  return `jira:\n  url: ${url}\n  email: \${JIRA_EMAIL}\n  api_token: \${JIRA_API_TOKEN}\n  project: PROJ\n${lines}\n`;
}

/** By format, texts in which settings stand where, or as, few people write them. */
export const texts: Readonly<Record<string, readonly string[]>> = {
  yaml: [
    `jira_config: old\njira:\n  url: ${url}\n`,
    `jira-settings:\n  url: ${url}\n`,
    `jira: enabled\n${flat}`,
    `jira:\n${flat}`,
    `jira: ~\n? [a, b]\n: c\n${flat}`,
    `? [a, b]\n: c\n${flat}`,
    `${flat}? [a, b]\n: c\n`,
    `jira:\n  ? [a, b]\n  : c\n  url: ${url}\n`,
    "project: website\ntimeout: 30\nretries: 3\n",
    "url: a\nurl: b\ntimeout: 30\n",
    `jira_url: ${url}\nname: website\n`,
    "Jira-Token: ${JIRA_API_TOKEN}\n",
    `tools: none\nplugins: {}\nconfig: {jira: on}\n? [services]\n: {jira: {url: a}}\nmine: {jira: {url: b}}\nintegrations:\n  jira:\n    url: ${url}\n`,
    "jira: []\n",
    "jira: [{}]\n",
    "jira: [url, email]\n",
    `jira:\n  - url: ${url}\n  - email\n`,
    `jira:\n  - url: ${url}\n    ? [a]\n    : b\n  - project: PROJ\n`,
    `jira:\n  settings: on\n  url: ${url}\n`,
    `jira:\n  settings: { url: "${url}" }\n`,
    `jira:\n  url: ${url}\n  more:\n    - [a]\n`,
    `jira:\n  url: ${url}\n  more:\n    - timeout: 30\n      ? [a]\n      : b\n      email: \${JIRA_EMAIL}\n      deeper:\n        project: PROJ\n`,
    below("  issue_type: Task\n  issue_types_:\n  status: { todo: To Do }"),
    below(
      "  custom_fields: { __proto__: customfield_10001, a/b~c: x, customfield_10002: sprint, customfield_10003x: team, customfield_10004: Team, customfield_10005: customfield_10006 }",
    ),
    below("  custom_fields: { sprint: [a], team: }"),
    below("  issue_types: { Bug: bug, Task: bug, bug: task, my_bug: bug, Story: [bug] }"),
    below("  priority_mapping: { urgent: Highest, high: High, major: High, p1: High, Low: low, low: Low }"),
    below(
      "  workflow_states: { in-progress: In Progress, wontdo: Cancelled, fooenv: Done, done: Done, closed: Closed }",
    ),
    below("  custom_fields:\n    email: customfield_10001"),
    `jira:\n  tenant_id: 11223344-a1b2-4c3d-9e8f-0123456789ab\n  :jira_url: ${url}\n  email_from_env: JIRA_EMAIL\n  env: production\n  pattern: a\n  pat: \${JIRA_API_TOKEN}\n`,
  ],
};
