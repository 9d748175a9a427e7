import type { Diagnostic } from "@jira-config/checker";
import { newTabLink } from "./new-tab-link.ts";

/** A link to the page of the rule, or of the cause, that a finding names. */
export function ruleLink({ rule, docs }: Pick<Diagnostic, "rule" | "docs">): HTMLAnchorElement {
  const link = newTabLink(docs, "Why?", ` About ${rule}`);
  link.className = "why";
  return link;
}
