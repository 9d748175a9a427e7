/** Where a configuration usually is, from the folder in which the command runs. */
export const defaultFiles = ["config/jira_config.yaml", "jira_config.yaml", ".env"] as const;
