/** Space beyond the part, which shows that there is more. */
const margin = 80;

/**
 * Scrolls just far enough to show a part that is out of sight. `scrollIntoView()` would also make Tab continue from
 * there, past the link that skips to the content:
 * https://html.spec.whatwg.org/multipage/interaction.html#sequential-focus-navigation-starting-point
 */
export function scrollToShow(pane: Element, part: Element): void {
  const sight = pane.getBoundingClientRect();
  const { top, bottom } = part.getBoundingClientRect();
  if (bottom > sight.bottom) pane.scrollTop += bottom - sight.bottom + margin;
  else if (top < sight.top) pane.scrollTop -= sight.top - top + margin;
}
