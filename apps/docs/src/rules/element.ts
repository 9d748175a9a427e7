import { elementIn } from "../elements/element-in.ts";
import { countText, type Filter, type FilterableRule, matches } from "./filter.ts";

/** Brings the filter above the list of `RulesIndex.astro` to life; without it, the list is just a list. */
export class RuleFilter extends HTMLElement {
  connectedCallback(): void {
    const form = elementIn(this, "form", HTMLFormElement);
    const status = elementIn(this, "[role=status]", HTMLElement);
    const groups = [...this.querySelectorAll("section")];
    const items = [...this.querySelectorAll<HTMLElement>("[data-severity]")];

    const apply = () => {
      const filter = filterOf(form);
      for (const item of items) item.hidden = !matches(ruleOf(item), filter);
      for (const group of groups) group.hidden = !group.querySelector("[data-severity]:not([hidden])");
      status.textContent = countText(items.filter(({ hidden }) => !hidden).length, items.length);
    };
    form.addEventListener("input", apply);
    form.addEventListener("submit", (event) => event.preventDefault());
    // The fields become empty only after this event.
    form.addEventListener("reset", () => setTimeout(apply));
    // When somebody comes back to the page, the browser restores the fields.
    addEventListener("pageshow", apply);
    apply();
  }
}

function filterOf(form: HTMLFormElement): Filter {
  const data = new FormData(form);
  const value = (name: string) => String(data.get(name) ?? "");
  return {
    text: value("text").trim(),
    severity: value("severity"),
    format: value("format"),
    onlyWithFix: data.has("fix"),
  };
}

function ruleOf({ dataset, textContent }: HTMLElement): FilterableRule {
  return {
    text: textContent ?? "",
    severity: dataset.severity ?? "",
    formats: (dataset.formats ?? "").split(" "),
    hasFix: dataset.fix !== undefined,
  };
}
