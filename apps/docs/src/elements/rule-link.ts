import type { Diagnostic } from "@jira-config/checker";
import { linkApart } from "./link-apart.ts";

/** A link to the page of the rule, or of the cause, that a finding names. */
export function ruleLink({ rule, docs }: Pick<Diagnostic, "rule" | "docs">): HTMLAnchorElement {
  const link = linkApart(docs, "Why?", ` About ${rule}`);
  link.className = "why";
  return link;
}
