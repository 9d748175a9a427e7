import width from "fast-string-width";
import { wrapAnsi } from "fast-wrap-ansi";

/** Breaks a text between words, so that its lines have room in so many columns. Longer words stay whole. */
export function wrap(text: string, columns: number): string {
  return columns === Number.POSITIVE_INFINITY ? text : wrapAnsi(text, Math.max(columns, 1), { trim: true });
}

/** The same for a text that something stands before; its further lines start below its first. */
export function hang(start: string, text: string, columns: number): string {
  const indent = width(start);
  return start + wrap(text, columns - indent).replaceAll("\n", `\n${" ".repeat(indent)}`);
}
