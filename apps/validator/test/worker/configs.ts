/** Nothing to find. */
export const valid = `jira:
  url: "\${JIRA_URL}"
  email: "\${JIRA_EMAIL}"
  api_token: "\${JIRA_API_TOKEN}"
  project: "\${JIRA_PROJECT}"
`;

/** One warning, and no error. */
export const questionable = valid.replace('"${JIRA_PROJECT}"', "MY_PROJ");

/** One error, on line 2. */
export const invalid = valid.replace('"${JIRA_URL}"', "https://your-company.atlassian.net/");

/** The environment form, with nothing to find. */
export const validEnvironment = `JIRA_URL=https://your-company.atlassian.net
JIRA_EMAIL=ada@your-company.com
JIRA_API_TOKEN=\${TOKEN_FROM_THE_VAULT}
JIRA_PROJECT=SHOP
`;
