import { showOrigin } from "./show-origin.ts";

/**
 * A block of code with the origin of the page in place of the one that the site was built for. On another origin, such
 * as localhost, the lines then work as pasted.
 */
export class CodeWithOrigin extends HTMLElement {
  connectedCallback(): void {
    const { origin: built = "" } = this.dataset;
    showOrigin(this, built);
    const copied = this.querySelector<HTMLElement>("[data-code]");
    if (copied?.dataset.code) copied.dataset.code = copied.dataset.code.replaceAll(built, location.origin);
  }
}
