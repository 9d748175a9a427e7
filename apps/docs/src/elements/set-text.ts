/** Gives an element a text, unless it has it: writing the same again would have it laid out and read aloud with every key. */
export function setText(element: Element, text: string): void {
  if (element.textContent !== text) element.textContent = text;
}
