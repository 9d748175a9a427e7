import { showOrigin } from "./show-origin.ts";

/**
 * A block of code that names this site's own origin, as it is when the page is read. A page that is served from
 * elsewhere than it was built for, from localhost above all, then shows lines that work as pasted.
 */
export class CodeWithOrigin extends HTMLElement {
  connectedCallback(): void {
    const { origin: built = "" } = this.dataset;
    showOrigin(this, built);
    const copied = this.querySelector<HTMLElement>("[data-code]");
    if (copied?.dataset.code) copied.dataset.code = copied.dataset.code.replaceAll(built, location.origin);
  }
}
