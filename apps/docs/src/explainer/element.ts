import { elementIn } from "../elements/element-in.ts";
import { onFirstInteraction } from "../elements/first-interaction.ts";

/** Brings the markup of `ErrorExplainer.astro` to life. The causes are loaded when somebody begins to use the field. */
export class ErrorExplainer extends HTMLElement {
  connectedCallback(): void {
    const field = elementIn(this, "textarea", HTMLTextAreaElement);
    const status = elementIn(this, "[role=status]", HTMLElement);
    const start = async () => {
      const { explainInto } = await import("./explain.ts");
      explainInto(field, elementIn(this, "ol", HTMLOListElement), status);
    };
    onFirstInteraction(field, start, status);
  }
}
