import type { Target } from "@jira-config/checker";

/** What the forms that the builder writes are called, in the order in which they are offered. */
export const targetLabels: Readonly<Record<Target, string>> = {
  yaml: "jira_config.yaml",
  dotenv: ".env file",
  bash: "bash, zsh",
  powershell: "PowerShell",
  cmd: "cmd",
  compose: "Docker Compose",
  "github-actions": "GitHub Actions",
};
