import { elementIn } from "../elements/element-in.ts";
import { onFirstInteraction } from "../elements/first-interaction.ts";

/** Brings the markup of `QuickCheck.astro` to life. The checker is loaded when somebody begins to use the field. */
export class QuickCheck extends HTMLElement {
  connectedCallback(): void {
    const field = elementIn(this, "textarea", HTMLTextAreaElement);
    const status = elementIn(this, "[role=status]", HTMLElement);
    const start = async () => {
      const { checkInto } = await import("./check-into.ts");
      checkInto(field, {
        list: elementIn(this, "ol", HTMLOListElement),
        status,
        opener: elementIn(this, "[data-open]", HTMLAnchorElement),
      });
    };
    onFirstInteraction(field, start, status);
  }
}
