import { causeUrl, type Diagnosis, diagnose } from "@jira-config/jira/causes";
import { confidences } from "../confidences.ts";
import { createElement } from "../elements/create-element.ts";
import { LiveRegion } from "../elements/live-region.ts";
import { newTabLink } from "../elements/new-tab-link.ts";

/** Shows the causes that a failure points to, as its text is typed or pasted. */
export function explainInto(field: HTMLTextAreaElement, list: HTMLElement, status: HTMLElement): void {
  const live = new LiveRegion(status);
  const update = () => {
    const found = diagnose(field.value);
    list.replaceChildren(...found.map(item));
    if (field.value.trim() === "") live.say("");
    else live.sayLater(summary(found.length));
  };
  field.addEventListener("input", update);
  update();
}

function summary(count: number): string {
  if (count === 0) return "No known cause found. Paste the whole answer, with its status and headers.";
  return count === 1 ? "It points to one cause." : `It points to ${count} causes, the most likely first.`;
}

function item({ cause, confidence }: Diagnosis): HTMLLIElement {
  const label = createElement("span", { className: "confidence" }, confidences[confidence]);
  label.dataset.confidence = confidence;
  const link = newTabLink(causeUrl(location.origin, cause.id), cause.title);
  return createElement("li", {}, label, link, createElement("p", {}, cause.advice));
}
