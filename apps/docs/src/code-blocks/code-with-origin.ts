/**
 * A block of code that names this site's own origin, as it is when the page is read. A page that is served from
 * elsewhere than it was built for, from localhost above all, then shows lines that work as pasted.
 */
export class CodeWithOrigin extends HTMLElement {
  connectedCallback(): void {
    const { origin: built = "" } = this.dataset;
    const { origin: served } = location;
    const texts = document.createTreeWalker(this, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const text = texts.currentNode as Text;
      text.data = text.data.replaceAll(built, served);
    }
    const copied = this.querySelector<HTMLElement>("[data-code]");
    if (copied?.dataset.code) copied.dataset.code = copied.dataset.code.replaceAll(built, served);
  }
}
