import type { Severity } from "@jira-config/checker";
import { severities } from "../severities.ts";

/** The severity as a small label, in HTML. */
export function severityBadge(severity: Severity): string {
  return `<span class="severity severity-${severity}">${severities[severity].label}</span>`;
}
