import type { Diagnostic } from "@jira-config/checker";
import { ruleLink } from "./rule-link.ts";

/** What was found, in a sentence, and a link to why it matters: the content of an item or a paragraph. */
export function findingText(finding: Pick<Diagnostic, "message" | "rule" | "docs">): (string | Node)[] {
  return [`${finding.message} `, ruleLink(finding)];
}

/** The same, with the line where it was found. */
export function placedFindingText(finding: Diagnostic): (string | Node)[] {
  return [`Line ${finding.range.start.line}: `, ...findingText(finding)];
}
