import { showOrigin } from "../code-blocks/show-origin.ts";
import { onFirstTurn } from "../elements/first-turn.ts";
import { part } from "../elements/part.ts";

/** Brings the markup of `ConfigBuilder.astro` to life. What writes the forms is fetched when somebody turns to it. */
export class ConfigBuilder extends HTMLElement {
  connectedCallback(): void {
    showOrigin(part(this, "pre code", HTMLElement), this.dataset.origin ?? "");
    const start = async () => {
      const { build } = await import("./build.ts");
      build(this);
    };
    onFirstTurn(this, start, part(this, "[role=status]", HTMLElement));
    part(this, "form", HTMLFormElement).addEventListener("submit", (event) => event.preventDefault());
  }
}
