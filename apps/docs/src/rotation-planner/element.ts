import { onFirstTurn } from "../elements/first-turn.ts";
import { part } from "../elements/part.ts";

/** Brings the markup of `RotationPlanner.astro` to life. What plans is fetched when somebody turns to it. */
export class RotationPlanner extends HTMLElement {
  connectedCallback(): void {
    const start = async () => {
      const { plan } = await import("./plan.ts");
      plan(this);
    };
    onFirstTurn(this, start, part(this, "[data-notice]", HTMLElement));
    part(this, "form", HTMLFormElement).addEventListener("submit", (event) => event.preventDefault());
  }
}
