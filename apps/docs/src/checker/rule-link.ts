import type { Diagnostic } from "@jira-config/checker";

/** A link to the rule's page. It opens apart, because leaving the page would lose what was typed. */
export function ruleLink({ rule, docs }: Diagnostic): HTMLAnchorElement {
  const link = document.createElement("a");
  link.className = "why";
  link.href = docs;
  link.target = "_blank";
  link.rel = "noopener";
  const hidden = document.createElement("span");
  hidden.className = "sr-only";
  hidden.textContent = ` About the rule ${rule} (opens in a new tab)`;
  link.append("Why?", hidden);
  return link;
}
