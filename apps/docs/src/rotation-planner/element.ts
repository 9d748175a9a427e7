import { elementIn } from "../elements/element-in.ts";
import { onFirstInteraction } from "../elements/first-interaction.ts";
import { restoreAnswers } from "../elements/kept-answers.ts";
import { addRow } from "./token-rows.ts";

/** Brings the markup of `RotationPlanner.astro` to life. Its code is loaded when somebody begins to use it. */
export class RotationPlanner extends HTMLElement {
  connectedCallback(): void {
    const start = async () => {
      const { plan } = await import("./plan.ts");
      plan(this);
    };
    onFirstInteraction(this, start, elementIn(this, "[data-notice]", HTMLElement));
    const form = elementIn(this, "form", HTMLFormElement);
    form.addEventListener("submit", (event) => event.preventDefault());
    restoreAnswers(form, () => addRow(form));
  }
}
