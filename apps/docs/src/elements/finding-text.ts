import type { Diagnostic } from "@jira-config/checker";
import { ruleLink } from "./rule-link.ts";

/** The message of a finding, and a link to why it matters: the content of an item or a paragraph. */
export function findingText(finding: Pick<Diagnostic, "message" | "rule" | "docs">): (string | Node)[] {
  return [`${finding.message} `, ruleLink(finding)];
}

/** The same, with its line. */
export function placedFindingText(finding: Diagnostic): (string | Node)[] {
  return [`Line ${finding.range.start.line}: `, ...findingText(finding)];
}
