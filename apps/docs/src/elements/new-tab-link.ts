/**
 * A link that opens in a new tab, because leaving the page would lose what was typed into it.
 *
 * @param hint what a screen reader says after the text
 */
export function newTabLink(href: string, text: string, hint = ""): HTMLAnchorElement {
  const link = document.createElement("a");
  link.href = href;
  link.target = "_blank";
  link.rel = "noopener";
  const hidden = document.createElement("span");
  hidden.className = "sr-only";
  hidden.textContent = `${hint} (opens in a new tab)`;
  link.append(text, hidden);
  return link;
}
