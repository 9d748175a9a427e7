/** A text to start from. */
export interface Example {
  title: string;
  /** What it shows. */
  description: string;
  text: string;
}

const configuration = `jira:
  # Where
  url: "https://your-company.atlassian.net"

  # As whom: both come from the environment
  email: "\${JIRA_EMAIL}"
  api_token: "\${JIRA_API_TOKEN}"

  # What
  project: "PROJ"

  # How
  timeout: 30
  retry_attempts: 3
  verify_ssl: true

  custom_fields:
    story_points: "customfield_10016"
    sprint: "customfield_10020"
    epic_link: "parent"

  issue_types:
    feature: "Story"
    bug: "Bug"
    task: "Task"
    epic: "Epic"

  priority_mapping:
    critical: "Highest"
    high: "High"
    medium: "Medium"
    low: "Low"

  workflow_states:
    todo: "To Do"
    in_progress: "In Progress"
    in_review: "In Review"
    done: "Done"
`;

/** The example menu. */
export const examples: readonly Example[] = [
  {
    title: "A complete configuration",
    description: "Every section of jira_config.yaml, as it should be.",
    text: configuration,
  },
  {
    title: "Typical mistakes",
    description: "A trailing slash, a misspelt key, a quoted number and more.",
    text: configuration
      .replace(".atlassian.net", ".atlassian.net/")
      .replace("api_token:", "api_tokn:")
      .replace('"PROJ"', '"proj"')
      .replace("timeout: 30", 'timeout: "30"')
      .replace("retry_attempts: 3", "retry_attempts: 30"),
  },
  {
    title: "A token in the file",
    description: "A secret where everyone who reads the file can see it.",
    text: `jira:
  url: "https://your-company.atlassian.net"
  email: "\${JIRA_EMAIL}"
  api_token: "correct-horse-battery-staple"
  project: "PROJ"
  verify_ssl: false
`,
  },
  {
    title: "Names of another tool",
    description: "Keys and references as other Jira programs write them.",
    text: `jira:
  base_url: https://your-company.atlassian.net
  username: $JIRA_EMAIL
  token: \${{ secrets.JIRA_API_TOKEN }}
  project_key: PROJ
  max_retries: 3
  ssl_verify: yes
`,
  },
  {
    title: "Broken YAML",
    description: "An unclosed quote, a tab and a missing colon.",
    text: `jira:
  url: "https://your-company.atlassian.net
\temail: "\${JIRA_EMAIL}"
  api_token: "\${JIRA_API_TOKEN}"
  project "PROJ"
`,
  },
  {
    title: "Environment variables",
    description: "The same settings as a .env file, with mistakes.",
    text: `# Kept out of version control
JIRA_BASE_URL=https://your-company.atlassian.net/
JIRA_EMAIL=your-email@company.com
JIRA_API_TOKEN="your-api-token"
JIRA_PROJECT=proj
JIRA_TIMEOUT=30s
JIRA_VERIFY_SSL=yes
`,
  },
];
