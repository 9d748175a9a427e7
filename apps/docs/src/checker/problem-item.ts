import type { Diagnostic, Fix } from "@jira-config/checker";
import { createElement } from "../elements/create-element.ts";
import { ruleLink } from "../elements/rule-link.ts";
import { setText } from "../elements/set-text.ts";
import { severities } from "../severities.ts";

export interface ProblemActions {
  /** Shows the place in the text. */
  visit(diagnostic: Diagnostic): void;
  /** Applies a fix of the problem at an index in the list. */
  fix(fix: Fix, index: number): void;
}

/** A problem in the list. While somebody types, usually only its position changes. */
export class ProblemItem {
  readonly element: HTMLElement = createElement("li");
  readonly #position = span("position", "");
  #diagnostic: Diagnostic;
  #index = 0;

  constructor(diagnostic: Diagnostic, actions: ProblemActions) {
    this.#diagnostic = diagnostic;
    const { severity, message, fixes } = diagnostic;
    const place = button("problem-place", () => actions.visit(this.#diagnostic));
    place.append(
      span(`shape shape-${severity}`, ""),
      span("kind", severities[severity].label),
      this.#position,
      span("message", message),
    );
    const buttons = createElement("div", { className: "problem-actions" });
    fixes.forEach(({ title }, number) => {
      const apply = button("fix", () => {
        const fix = this.#diagnostic.fixes[number];
        if (fix) actions.fix(fix, this.#index);
      });
      apply.append(title);
      buttons.append(apply);
    });
    buttons.append(ruleLink(diagnostic));
    this.element.className = `problem problem-${severity}`;
    this.element.append(place, buttons);
  }

  /** Whether the item would look the same for another diagnostic, apart from the position. */
  suits(other: Diagnostic): boolean {
    return looks(other) === looks(this.#diagnostic);
  }

  /** Shows a diagnostic that the item {@link suits}. */
  show(diagnostic: Diagnostic, index: number): void {
    this.#diagnostic = diagnostic;
    this.#index = index;
    const { line, column } = diagnostic.range.start;
    setText(this.#position, `Line ${line}, column ${column}`);
  }
}

function looks({ rule, severity, message, fixes }: Diagnostic): string {
  return [rule, severity, message, ...fixes.map(({ title }) => title)].join("\n");
}

function button(className: string, onClick: () => void): HTMLButtonElement {
  const element = createElement("button", { type: "button", className });
  element.addEventListener("click", onClick);
  return element;
}

function span(className: string, text: string): HTMLSpanElement {
  return createElement("span", { className }, text);
}
