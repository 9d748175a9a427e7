/** Room that is left below, so that one sees that there is more. */
const margin = 80;

/**
 * Scrolls as far as it takes to see a part that lies below what is in sight. `scrollIntoView()` would also make Tab go on
 * from there, past the link that skips to the content:
 * https://html.spec.whatwg.org/multipage/interaction.html#sequential-focus-navigation-starting-point
 */
export function showBelow(pane: Element, part: Element): void {
  const hidden = part.getBoundingClientRect().bottom - pane.getBoundingClientRect().bottom;
  if (hidden > 0) pane.scrollTop += hidden + margin;
}
