import type { Report } from "@jira-config/checker";
import { autoLabel } from "./formats.ts";
import { LiveRegion } from "./live-region.ts";
import { part } from "./parts.ts";
import type { ProblemActions } from "./problem-item.ts";
import { ProblemList } from "./problem-list.ts";
import { setText } from "./set-text.ts";
import { outcomeOf, summaryText } from "./summary.ts";

/** The side of the checker that says what was found. */
export class ReportView {
  readonly #root: HTMLElement;
  readonly #heading: HTMLElement;
  readonly #fixAll: HTMLButtonElement;
  readonly #autoOption: HTMLElement;
  readonly #live: LiveRegion;
  readonly #problems: ProblemList;

  constructor(root: HTMLElement, actions: ProblemActions & { fixAll(): void }) {
    this.#root = root;
    this.#heading = part(root, "summary");
    this.#fixAll = part(root, "fix-all");
    this.#autoOption = part(root, "auto");
    this.#live = new LiveRegion(part(root, "live"));
    this.#problems = new ProblemList(part(root, "problems"), actions);
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

  /** Reads a problem out. */
  tell(message: string): void {
    this.#live.say(message);
  }

  /** Focuses the problem at an index, or what comes nearest when it is gone. */
  focus(index: number): void {
    if (!this.#problems.focus(index)) this.#heading.focus();
  }
}
