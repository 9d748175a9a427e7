/** Room that is left beyond what is shown, so that one sees that there is more. */
const margin = 80;

/**
 * Scrolls as far as it takes to see a part that is out of sight. `scrollIntoView()` would also make Tab go on from there,
 * past the link that skips to the content:
 * https://html.spec.whatwg.org/multipage/interaction.html#sequential-focus-navigation-starting-point
 */
export function scrollToShow(pane: Element, part: Element): void {
  const sight = pane.getBoundingClientRect();
  const { top, bottom } = part.getBoundingClientRect();
  if (bottom > sight.bottom) pane.scrollTop += bottom - sight.bottom + margin;
  else if (top < sight.top) pane.scrollTop -= sight.top - top + margin;
}
