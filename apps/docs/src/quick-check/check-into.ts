import type { Diagnostic } from "@jira-config/checker";
import { check } from "@jira-config/checker/on-demand";
import { summaryText } from "../checker/summary.ts";
import { createElement } from "../elements/create-element.ts";
import { placedFindingText } from "../elements/finding-text.ts";
import { LiveRegion } from "../elements/live-region.ts";
import { notLoaded } from "../elements/not-loaded.ts";
import { permalink } from "../permalink/permalink.ts";

const shownFindings = 3;

interface View {
  list: HTMLElement;
  status: HTMLElement;
  /** Opens the checker with the text. */
  opener: HTMLAnchorElement;
}

/** Shows the first findings in the text, and a link to the checker, where they can be fixed. */
export function checkInto(field: HTMLTextAreaElement, { list, status, opener }: View): void {
  const live = new LiveRegion(status);
  const update = async () => {
    const text = field.value;
    const isEmpty = text.trim() === "";
    const report = isEmpty ? undefined : await check(text, { origin: location.origin });
    if (text !== field.value) return;
    list.replaceChildren(...(report?.diagnostics.slice(0, shownFindings) ?? []).map(item));
    if (isEmpty) live.say("");
    else live.sayLater(summaryText(report));
    opener.hidden = isEmpty;
    opener.textContent = invitation(report?.diagnostics.length ?? 0);
    opener.hash = isEmpty ? "" : await permalink({ text, format: "auto" });
  };
  const start = () => update().catch(() => live.say(notLoaded));
  field.addEventListener("input", start);
  start();
}

function invitation(findings: number): string {
  if (findings > shownFindings) return `See all ${findings} in the checker`;
  return findings === 0 ? "Open it in the checker" : "Fix it in the checker";
}

function item(finding: Diagnostic): HTMLLIElement {
  const className = `finding finding-${finding.severity}`;
  return createElement("li", { className }, ...placedFindingText(finding));
}
