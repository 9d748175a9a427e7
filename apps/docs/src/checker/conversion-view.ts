import { type ConvertResult, convert, type Report, type Target } from "@jira-config/checker";
import { copyText } from "../elements/clipboard.ts";
import { createElement } from "../elements/create-element.ts";
import { elementIn } from "../elements/element-in.ts";
import { findingText } from "../elements/finding-text.ts";
import type { CheckedText } from "./conversion-menu.ts";
import { targetLabels } from "./formats.ts";
import { summaryText } from "./summary.ts";

/** The part of the checker that shows the text in another form. */
export class ConversionView {
  readonly #section: HTMLElement;
  readonly #heading: HTMLElement;
  readonly #text: HTMLElement;
  readonly #remarks: HTMLElement;
  readonly #notice: HTMLElement;
  #target: Target | undefined;

  constructor(root: HTMLElement) {
    this.#section = elementIn(root, "[data-part=conversion]", HTMLElement);
    this.#heading = elementIn(root, "[data-part=conversion-heading]", HTMLElement);
    this.#text = elementIn(root, "[data-part=conversion-text]", HTMLElement);
    this.#remarks = elementIn(root, "[data-part=conversion-remarks]", HTMLElement);
    this.#notice = elementIn(root, "[data-part=conversion-notice]", HTMLElement);
    elementIn(root, "[data-part=conversion-copy]", HTMLElement).addEventListener("click", async () => {
      this.#notice.textContent = await copyText(this.#text.textContent ?? "");
    });
    elementIn(root, "[data-part=conversion-close]", HTMLElement).addEventListener("click", () => {
      this.#target = undefined;
      this.#section.hidden = true;
      elementIn(root, "[data-part=convert]", HTMLElement).querySelector("summary")?.focus();
    });
  }

  /** Shows the text in another form, and moves the focus there. */
  open(target: Target, current: CheckedText): void {
    this.#target = target;
    this.#section.hidden = false;
    this.update(current);
    this.#section.scrollIntoView({ block: "nearest" });
    this.#heading.focus();
  }

  /** Converts a changed text, if a conversion is shown at all. */
  update({ text, report, origin }: CheckedText): void {
    if (this.#target === undefined) return;
    const result = convert(text, { to: this.#target, origin, ...(report ? { from: report.format } : {}) });
    this.#heading.textContent = `As ${targetLabels[this.#target]}`;
    this.#notice.textContent = "";
    this.#text.textContent = result.text;
    this.#text.hidden = result.text === "";
    this.#remarks.replaceChildren(...remarks(result, report));
  }
}

/** Remarks on the new text that the report on the old one does not already contain. */
function remarks({ text, diagnostics }: ConvertResult, report: Report | undefined): HTMLElement[] {
  if (text === "") return [item("There is nothing to convert yet: the text contains no settings.")];
  const known = new Set(report?.diagnostics.map(({ rule }) => rule));
  const isFaulty = report !== undefined && !report.valid;
  return [
    ...(isFaulty
      ? [item(`The text has mistakes (${summaryText(report)}); fix them to get a correct result.`)]
      : []),
    ...diagnostics
      .filter(({ rule }) => !known.has(rule))
      .map((diagnostic) => item(...findingText(diagnostic))),
  ];
}

function item(...content: (string | Node)[]): HTMLElement {
  return createElement("li", {}, ...content);
}
