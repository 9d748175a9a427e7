/**
 * Calls `start` when somebody turns to an element for the first time; at once when they did before there was anything
 * to be called.
 */
export function onFirstTurn(element: HTMLElement, start: () => void): void {
  if (element.contains(document.activeElement)) start();
  else element.addEventListener("focusin", start, { once: true });
}
