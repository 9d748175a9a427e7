import { renderMarkdown } from "./markdown.ts";
import type { Page } from "./page.ts";

/** With less room than this beside terms, meanings go below them. */
export const minRoom = 26;
const indent = "    ";

/** Rows of a term and what it means, in Markdown; aligned and wrapped. */
export function table(rows: readonly (readonly [term: string, meaning: string])[], page: Page): string {
  const termWidth = Math.max(...rows.map(([term]) => term.length)) + 2;
  const isNarrow = page.columns - termWidth < minRoom;
  return rows
    .map(([term, meaning]) => {
      const shownTerm = page.paint("cyan", term);
      if (isNarrow) return `${shownTerm}\n${renderMarkdown(meaning, page, indent)}`;
      const lines = renderMarkdown(meaning, page, " ".repeat(termWidth)).slice(termWidth);
      return `${shownTerm}${" ".repeat(termWidth - term.length)}${lines}`;
    })
    .join("");
}
