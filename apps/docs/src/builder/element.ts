import { showOrigin } from "../code-blocks/show-origin.ts";
import { elementIn } from "../elements/element-in.ts";
import { onFirstInteraction } from "../elements/first-interaction.ts";
import { restoreAnswers } from "../elements/kept-answers.ts";

/** Brings the markup of `ConfigBuilder.astro` to life. Its code is loaded when somebody begins to use it. */
export class ConfigBuilder extends HTMLElement {
  connectedCallback(): void {
    showOrigin(elementIn(this, "pre code", HTMLElement), this.dataset.origin ?? "");
    const start = async () => {
      const { build } = await import("./build.ts");
      build(this);
    };
    onFirstInteraction(this, start, elementIn(this, "[role=status]", HTMLElement));
    const form = elementIn(this, "form", HTMLFormElement);
    form.addEventListener("submit", (event) => event.preventDefault());
    restoreAnswers(form);
  }
}
