import { createElement } from "./create-element.ts";

/**
 * A link that opens in a new tab, because leaving the page would lose what was typed into it.
 *
 * @param hint what a screen reader says after the text
 */
export function newTabLink(href: string, text: string, hint = ""): HTMLAnchorElement {
  const hidden = createElement("span", { className: "sr-only" }, `${hint} (opens in a new tab)`);
  return createElement("a", { href, target: "_blank", rel: "noopener" }, text, hidden);
}
