import type { Severity } from "@jira-config/checker";

/** How the site names a severity, and what it means to the reader. */
export const severities: Readonly<Record<Severity, { label: string; meaning: string }>> = {
  error: { label: "Error", meaning: "It does not work, or it leaks a secret." },
  warning: { label: "Warning", meaning: "It is likely to cause trouble." },
  info: { label: "Info", meaning: "Nothing is wrong, but it is worth knowing." },
};
