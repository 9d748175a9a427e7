import width from "fast-string-width";
import { wrapAnsi } from "fast-wrap-ansi";

/** Wraps a text between words into lines of so many columns. Longer words stay whole. */
export function wrap(text: string, columns: number): string {
  return columns === Number.POSITIVE_INFINITY ? text : wrapAnsi(text, Math.max(columns, 1), { trim: true });
}

/** The same for a text after a start; its further lines are indented by the width of the start. */
export function hang(start: string, text: string, columns: number): string {
  const indent = width(start);
  return start + wrap(text, columns - indent).replaceAll("\n", `\n${" ".repeat(indent)}`);
}
