import type { Diagnostic } from "@jira-config/checker";
import { isReached, outcomeWords, type ProbeResult } from "@jira-config/jira/doctor";
import type { RecordedRequest } from "@jira-config/jira-mock";
import { elementIn } from "../elements/element-in.ts";
import { findingText } from "../elements/finding-text.ts";
import type { Examination } from "./examine-scenario.ts";

/** Shows the results of the doctor, its requests, and the file that it read. */
export function showExamination(root: HTMLElement, { probes, requests, configuration }: Examination): void {
  elementIn(root, "[data-probes]", HTMLOListElement).replaceChildren(
    ...probeItems(probes, configuration.split("\n")),
  );
  elementIn(root, "[data-requests]", HTMLOListElement).replaceChildren(
    ...(requests.length > 0 ? requests.map(requestItem) : [text("li", "No request reached Jira.")]),
  );
  elementIn(root, "pre code", HTMLElement).textContent = configuration;
  root.hidden = false;
}

/** The results as items of a list. Probes that an earlier failure prevented share one item. */
function probeItems(probes: readonly ProbeResult[], lines: readonly string[]): HTMLLIElement[] {
  const [missed, ...others] = probes.filter((probe) => !isReached(probe));
  const items = probes.filter(isReached).map((probe) => probeItem(probe, lines));
  if (!missed) return items;
  const title = [missed, ...others].map((one) => one.title).join("; ");
  return [...items, probeItem({ ...missed, title }, lines)];
}

/** @param lines the lines of the configuration, which may be out of sight */
function probeItem(
  { title, outcome, summary, findings }: ProbeResult,
  lines: readonly string[],
): HTMLLIElement {
  const badge = text("span", outcomeWords[outcome]);
  badge.className = "outcome";
  const item = document.createElement("li");
  item.dataset.outcome = outcome;
  item.append(badge, " ", text("strong", title), text("p", summary));
  for (const finding of findings) {
    const paragraph = document.createElement("p");
    paragraph.className = "demo-finding";
    paragraph.append(...placeOf(finding, lines), ": ", ...findingText(finding));
    item.append(paragraph);
  }
  return item;
}

function placeOf({ range }: Diagnostic, lines: readonly string[]): (string | Node)[] {
  const { line } = range.start;
  return [`Line ${line}, `, text("code", lines[line - 1]?.trim() ?? "")];
}

function requestItem({ method, url, status }: RecordedRequest): HTMLLIElement {
  const { host, pathname } = new URL(url);
  const item = document.createElement("li");
  item.append(text("code", `${method} ${host}${pathname}`), ` ${status}`);
  return item;
}

function text<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  content: string,
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  element.textContent = content;
  return element;
}
