import { part } from "../elements/part.ts";

/** Brings the markup of `ConfigBuilder.astro` to life. What writes the forms is fetched when somebody turns to it. */
export class ConfigBuilder extends HTMLElement {
  connectedCallback(): void {
    const start = async () => {
      const { build } = await import("./build.ts");
      build(this);
    };
    this.addEventListener("focusin", start, { once: true });
    part(this, "form", HTMLFormElement).addEventListener("submit", (event) => event.preventDefault());
  }
}
