/** Replaces the origin that the site was built for with that of the page, in every text of an element. */
export function showOrigin(element: HTMLElement, built: string): void {
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const text = texts.currentNode as Text;
    text.data = text.data.replaceAll(built, location.origin);
  }
}
