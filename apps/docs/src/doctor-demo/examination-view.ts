import type { Diagnostic } from "@jira-config/checker";
import { isReached, outcomeWords, type ProbeResult } from "@jira-config/jira/doctor";
import type { RecordedRequest } from "@jira-config/jira-mock";
import { createElement } from "../elements/create-element.ts";
import { elementIn } from "../elements/element-in.ts";
import { findingText } from "../elements/finding-text.ts";
import type { Examination } from "./examine-scenario.ts";

/** Shows the results of the doctor, its requests, and the file that it read. */
export function showExamination(root: HTMLElement, { probes, requests, configuration }: Examination): void {
  elementIn(root, "[data-probes]", HTMLOListElement).replaceChildren(
    ...probeItems(probes, configuration.split("\n")),
  );
  elementIn(root, "[data-requests]", HTMLOListElement).replaceChildren(
    ...(requests.length > 0
      ? requests.map(requestItem)
      : [createElement("li", {}, "No request reached Jira.")]),
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
  const item = createElement(
    "li",
    {},
    createElement("span", { className: "outcome" }, outcomeWords[outcome]),
    " ",
    createElement("strong", {}, title),
    createElement("p", {}, summary),
    ...findings.map((finding) => findingParagraph(finding, lines)),
  );
  item.dataset.outcome = outcome;
  return item;
}

function findingParagraph(finding: Diagnostic, lines: readonly string[]): HTMLElement {
  const { line } = finding.range.start;
  const code = createElement("code", {}, lines[line - 1]?.trim() ?? "");
  return createElement(
    "p",
    { className: "demo-finding" },
    `Line ${line}, `,
    code,
    ": ",
    ...findingText(finding),
  );
}

function requestItem({ method, url, status }: RecordedRequest): HTMLLIElement {
  const { host, pathname } = new URL(url);
  return createElement("li", {}, createElement("code", {}, `${method} ${host}${pathname}`), ` ${status}`);
}
