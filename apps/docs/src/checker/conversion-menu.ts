import { type Report, type Target, targets } from "@jira-config/checker/on-demand";
import { elementIn } from "../elements/element-in.ts";
import { notLoaded } from "../elements/not-loaded.ts";
import type { ConversionView } from "./conversion-view.ts";
import { connectMenu } from "./menu.ts";

/** The text in the editor, with what the checker says about it. */
export interface CheckedText {
  text: string;
  /** Absent when there is nothing to check. */
  report: Report | undefined;
  /** Where links lead. */
  origin: string;
}

const loadView = () => import("./conversion-view.ts");

/** The menu of forms to convert to. The code that converts is loaded when somebody opens it. */
export class ConversionMenu {
  readonly #root: HTMLElement;
  readonly #current: () => CheckedText;
  #view: ConversionView | undefined;

  constructor(root: HTMLElement, current: () => CheckedText) {
    this.#root = root;
    this.#current = current;
    const menu = elementIn(root, "[data-part=convert]", HTMLDetailsElement);
    // A failure is reported when a form is chosen.
    menu.addEventListener("toggle", () => loadView().catch(() => undefined), { once: true });
    connectMenu(menu, (index) => {
      const target = targets[index];
      if (!target) return;
      this.#convertTo(target).catch(() => {
        elementIn(root, "[data-part=notice]", HTMLElement).textContent = notLoaded;
      });
    });
  }

  /** Converts again, because the text has changed. */
  update(): void {
    this.#view?.update(this.#current());
  }

  async #convertTo(target: Target): Promise<void> {
    const { ConversionView } = await loadView();
    this.#view ??= new ConversionView(this.#root);
    this.#view.open(target, this.#current());
  }
}
