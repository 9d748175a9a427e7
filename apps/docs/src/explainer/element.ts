import { onFirstTurn } from "../elements/first-turn.ts";
import { part } from "../elements/part.ts";

/** Brings the markup of `ErrorExplainer.astro` to life. The causes are fetched when somebody turns to the field. */
export class ErrorExplainer extends HTMLElement {
  connectedCallback(): void {
    const field = part(this, "textarea", HTMLTextAreaElement);
    const status = part(this, "[role=status]", HTMLElement);
    const start = async () => {
      const { explainInto } = await import("./explain.ts");
      explainInto(field, part(this, "ol", HTMLOListElement), status);
    };
    onFirstTurn(field, start, status);
  }
}
