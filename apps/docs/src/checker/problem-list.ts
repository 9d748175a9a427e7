import type { Diagnostic } from "@jira-config/checker";
import { type ProblemActions, ProblemItem } from "./problem-item.ts";

/** The list of problems, in the order of the text. */
export class ProblemList {
  readonly #list: HTMLElement;
  readonly #actions: ProblemActions;
  #items: readonly ProblemItem[] = [];

  constructor(list: HTMLElement, actions: ProblemActions) {
    this.#list = list;
    this.#actions = actions;
    list.addEventListener("keydown", (event) => this.#moveFocus(event));
  }

  /** Draws only new items, for a keystroke changes little in a long list. */
  show(diagnostics: readonly Diagnostic[]): void {
    const start = agreeing(this.#items, diagnostics);
    const end = agreeing(this.#items.slice(start).reverse(), diagnostics.slice(start).reverse());
    const kept = this.#items.length - end;
    const fresh = diagnostics
      .slice(start, diagnostics.length - end)
      .map((diagnostic) => new ProblemItem(diagnostic, this.#actions));
    for (const { element } of this.#items.slice(start, kept)) element.remove();
    const rest = this.#items.slice(kept);
    const elements = fresh.map(({ element }) => element);
    if (rest[0]) rest[0].element.before(...elements);
    else this.#list.append(...elements);
    this.#items = [...this.#items.slice(0, start), ...fresh, ...rest];
    for (const [index, diagnostic] of diagnostics.entries()) this.#items[index]?.show(diagnostic, index);
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

/** How many items at the start suit their diagnostics. */
function agreeing(items: readonly ProblemItem[], diagnostics: readonly Diagnostic[]): number {
  const different = diagnostics.findIndex((diagnostic, index) => !items[index]?.suits(diagnostic));
  return different < 0 ? diagnostics.length : different;
}
