import "./zod-without-eval.ts";
import { elementIn } from "../elements/element-in.ts";
import { notLoaded } from "../elements/not-loaded.ts";

/** Brings the markup of `DoctorDemo.astro` to life. The doctor and the fake Jira are loaded on submit. */
export class DoctorDemo extends HTMLElement {
  connectedCallback(): void {
    const form = elementIn(this, "form", HTMLFormElement);
    const status = elementIn(this, "[role=status]", HTMLElement);
    form.addEventListener("submit", async (event) => {
      event.preventDefault();
      status.textContent = "Examining.";
      status.textContent = await this.#examine().catch(() => notLoaded);
    });
  }

  /** @returns the outcome in a sentence */
  async #examine(): Promise<string> {
    const [{ examineScenario }, { showExamination }] = await Promise.all([
      import("./examine-scenario.ts"),
      import("./examination-view.ts"),
    ]);
    const examination = await examineScenario(
      elementIn(this, "select", HTMLSelectElement).value,
      location.origin,
    );
    showExamination(elementIn(this, "[data-result]", HTMLElement), examination);
    return examination.summary;
  }
}
