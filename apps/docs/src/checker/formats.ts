import type { Format, Target } from "@jira-config/checker";

/** What the format selector holds: a format, or `auto` to let the engine detect it. */
export type FormatChoice = Format | "auto";

/** The formats' names on the page. */
export const formatLabels: Readonly<Record<Format, string>> = {
  yaml: "YAML",
  dotenv: ".env",
  bash: "bash",
  powershell: "PowerShell",
  cmd: "cmd",
  compose: "Compose or similar",
};

/** The names of what a configuration can be converted to. */
export const targetLabels: Readonly<Record<Target, string>> = {
  ...formatLabels,
  compose: "Compose file",
  "github-actions": "GitHub Actions",
};

/** The label of the automatic choice, with the detected format if there is a text. */
export function autoLabel(detected: Format | undefined): string {
  return detected ? `Auto (${formatLabels[detected]})` : "Any format";
}
