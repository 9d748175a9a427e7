/**
 * Sets a text only if it changes: setting the same again would repeat the layout, and have it read aloud with every
 * key.
 */
export function setText(element: Element, text: string): void {
  if (element.textContent !== text) element.textContent = text;
}
