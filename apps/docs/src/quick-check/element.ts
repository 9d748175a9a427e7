import { onFirstTurn } from "../elements/first-turn.ts";
import { part } from "../elements/part.ts";

/** Brings the markup of `QuickCheck.astro` to life. The checker is fetched when somebody turns to the field. */
export class QuickCheck extends HTMLElement {
  connectedCallback(): void {
    const field = part(this, "textarea", HTMLTextAreaElement);
    const status = part(this, "[role=status]", HTMLElement);
    const start = async () => {
      const { checkInto } = await import("./check-into.ts");
      checkInto(field, {
        list: part(this, "ol", HTMLOListElement),
        status,
        opener: part(this, "[data-open]", HTMLAnchorElement),
      });
    };
    onFirstTurn(field, start, status);
  }
}
