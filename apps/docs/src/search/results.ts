import { createElement } from "../elements/create-element.ts";
import { notLoaded } from "../elements/not-loaded.ts";
import { type FoundPage, type FoundSection, search } from "./pagefind.ts";

const sectionsPerPage = 3;
/** Pages of rules and causes are short, and all have the same headings, so their sections are not listed. */
const headedLikeOthers = /^\/(?:rules|causes)\/./;

/** Searches for the text in `input`, now and whenever it changes, and lists the results. */
export function searchInto(input: HTMLInputElement, list: HTMLOListElement, status: HTMLElement): void {
  const update = async () => {
    const query = input.value.trim();
    /** Results of an earlier search may arrive after those of a later one. */
    const isOutdated = () => input.value.trim() !== query;
    try {
      const found = await search(query);
      if (!found || isOutdated()) return;
      list.replaceChildren(...found.pages.map(pageItem));
      status.textContent = query && summary(found.pages.length, found.total);
    } catch {
      if (isOutdated()) return;
      list.replaceChildren();
      status.textContent = notLoaded;
    }
  };
  const dialog = input.closest("dialog");
  input.addEventListener("input", update);
  dialog?.addEventListener("keydown", (event) =>
    moveWithArrows(event, [input, ...list.querySelectorAll("a")]),
  );
  update();
}

function summary(shown: number, total: number): string {
  // If Pagefind cannot fetch a part of its index, it takes it for empty.
  if (total === 0) return navigator.onLine ? "Nothing found." : notLoaded;
  if (total === 1) return "1 page found.";
  return total > shown ? `The best ${shown} of ${total} pages.` : `${total} pages found.`;
}

function pageItem(page: FoundPage): HTMLLIElement {
  const { url, meta, excerpt } = page;
  const sections = bestSections(page).map((section) =>
    createElement("a", { href: section.url, className: "section" }, section.title),
  );
  return createElement("li", {}, link(url, meta.title, excerpt), ...sections);
}

function bestSections(page: FoundPage): FoundSection[] {
  if (headedLikeOthers.test(page.url)) return [];
  return page.sub_results
    .filter(isBelowTitle)
    .sort((a, b) => scoreOf(b) - scoreOf(a))
    .slice(0, sectionsPerPage);
}

function scoreOf({ weighted_locations }: FoundSection): number {
  return weighted_locations.reduce((sum, { balanced_score }) => sum + balanced_score, 0);
}

/** Whether a section has a heading of its own; what comes before the first one belongs to the title of the page. */
function isBelowTitle({ url }: { url: string }): boolean {
  return url.includes("#") && !url.endsWith("#_top");
}

function link(url: string, title: string, excerpt: string): HTMLAnchorElement {
  // Pagefind escapes the text and adds nothing but <mark>.
  const text = createElement("span", { innerHTML: excerpt });
  return createElement("a", { href: url }, createElement("strong", {}, title), text);
}

function moveWithArrows(event: KeyboardEvent, stops: readonly HTMLElement[]): void {
  const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
  const next = stops[stops.indexOf(document.activeElement as HTMLElement) + step];
  // While an input method composes a word, as in Japanese, the arrows belong to it.
  if (step === 0 || !next || event.isComposing) return;
  event.preventDefault();
  next.focus();
}
