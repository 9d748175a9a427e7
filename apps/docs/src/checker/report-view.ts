import type { Report } from "@jira-config/checker";
import { elementIn } from "../elements/element-in.ts";
import { LiveRegion } from "../elements/live-region.ts";
import { setText } from "../elements/set-text.ts";
import { autoLabel } from "./formats.ts";
import type { ProblemActions } from "./problem-item.ts";
import { ProblemList } from "./problem-list.ts";
import { outcomeOf, summaryText } from "./summary.ts";

/** The side of the checker that shows the report. */
export class ReportView {
  readonly #root: HTMLElement;
  readonly #heading: HTMLElement;
  readonly #fixAll: HTMLButtonElement;
  readonly #autoOption: HTMLElement;
  readonly #live: LiveRegion;
  readonly #problems: ProblemList;

  constructor(root: HTMLElement, actions: ProblemActions & { fixAll(): void }) {
    this.#root = root;
    this.#heading = elementIn(root, "[data-part=summary]", HTMLElement);
    this.#fixAll = elementIn(root, "[data-part=fix-all]", HTMLButtonElement);
    this.#autoOption = elementIn(root, "[data-part=auto]", HTMLElement);
    this.#live = new LiveRegion(elementIn(root, "[data-part=live]", HTMLElement));
    this.#problems = new ProblemList(elementIn(root, "[data-part=problems]", HTMLElement), actions);
    this.#fixAll.addEventListener("click", () => actions.fixAll());
  }

  /** @param report absent when there is nothing to check */
  show(report: Report | undefined): void {
    const diagnostics = report?.diagnostics ?? [];
    const summary = summaryText(report);
    this.#root.dataset.outcome = outcomeOf(report);
    setText(this.#heading, summary);
    setText(this.#autoOption, autoLabel(report?.format));
    this.#fixAll.hidden = !diagnostics.some(({ fixes }) => fixes.some(({ safe }) => safe));
    this.#problems.show(diagnostics);
    this.#live.sayLater(summary);
  }

  /** Reads a message out. */
  tell(message: string): void {
    this.#live.say(message);
  }

  /** Focuses the problem at an index, or else the nearest one, or the heading. */
  focus(index: number): void {
    if (!this.#problems.focus(index)) this.#heading.focus();
  }
}
