import type { Severity } from "@jira-config/checker";

/** How the pages name a severity, and what it means to the reader. */
export const severities: Readonly<Record<Severity, { label: string; plural: string; meaning: string }>> = {
  error: { label: "Error", plural: "Errors", meaning: "It will not work, or it leaks a secret." },
  warning: { label: "Warning", plural: "Warnings", meaning: "It will probably bite." },
  info: { label: "Info", plural: "Worth knowing", meaning: "Nothing is wrong, but it is good to know." },
};

/** The severity as a small label, in HTML. */
export function severityBadge(severity: Severity): string {
  return `<span class="severity severity-${severity}">${severities[severity].label}</span>`;
}
