import type { Diagnostic, Fix } from "@jira-config/checker";
import { severities } from "../generated-pages/severity.ts";
import { ruleLink } from "./rule-link.ts";

export interface ProblemActions {
  /** Shows the place in the text. */
  visit(diagnostic: Diagnostic): void;
  /** Applies a fix of the problem at an index of the list. */
  fix(fix: Fix, index: number): void;
}

/** The list of what was found, in the order of the text. */
export class ProblemList {
  readonly #list: HTMLElement;
  readonly #actions: ProblemActions;

  constructor(list: HTMLElement, actions: ProblemActions) {
    this.#list = list;
    this.#actions = actions;
    list.addEventListener("keydown", (event) => this.#moveFocus(event));
  }

  show(diagnostics: readonly Diagnostic[]): void {
    this.#list.replaceChildren(...diagnostics.map((diagnostic, index) => this.#item(diagnostic, index)));
  }

  /** Focuses the problem at an index, or the last one; returns false when there is none. */
  focus(index: number): boolean {
    const places = this.#places();
    const place = places[Math.min(index, places.length - 1)];
    place?.focus();
    return place !== undefined;
  }

  #places(): HTMLElement[] {
    return [...this.#list.querySelectorAll<HTMLElement>(".problem-place")];
  }

  #item(diagnostic: Diagnostic, index: number): HTMLElement {
    const { severity, message, range, fixes } = diagnostic;
    const place = button("problem-place", () => this.#actions.visit(diagnostic));
    place.append(
      span(`shape shape-${severity}`, ""),
      span("kind", severities[severity].label),
      span("position", `Line ${range.start.line}, column ${range.start.column}`),
      span("message", message),
    );
    const actions = document.createElement("div");
    actions.className = "problem-actions";
    for (const fix of fixes) {
      const apply = button("fix", () => this.#actions.fix(fix, index));
      apply.textContent = fix.title;
      actions.append(apply);
    }
    actions.append(ruleLink(diagnostic));
    const item = document.createElement("li");
    item.className = `problem problem-${severity}`;
    item.append(place, actions);
    return item;
  }

  #moveFocus(event: KeyboardEvent): void {
    const places = this.#places();
    const current = places.indexOf(event.target as HTMLElement);
    if (current < 0) return;
    const next = { ArrowDown: current + 1, ArrowUp: current - 1, Home: 0, End: places.length - 1 }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    places[next]?.focus();
  }
}

function button(className: string, onClick: () => void): HTMLButtonElement {
  const element = document.createElement("button");
  element.type = "button";
  element.className = className;
  element.addEventListener("click", onClick);
  return element;
}

function span(className: string, text: string): HTMLSpanElement {
  const element = document.createElement("span");
  element.className = className;
  element.textContent = text;
  return element;
}
