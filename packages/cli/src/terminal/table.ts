import type { Paint } from "./colors.ts";
import { renderMarkdown } from "./markdown.ts";

/** Rows of a term and what it means, in Markdown; aligned and wrapped. */
export function table(rows: readonly (readonly [term: string, meaning: string])[], paint: Paint): string {
  const termWidth = Math.max(...rows.map(([term]) => term.length)) + 2;
  return rows
    .map(([term, meaning]) => {
      const lines = renderMarkdown(meaning, paint, " ".repeat(termWidth)).slice(termWidth);
      return `${paint("cyan", term)}${" ".repeat(termWidth - term.length)}${lines}`;
    })
    .join("");
}
