import type { Page } from "./page.ts";

const ascii = /^[\0-\x7f]*$/;

/** The number of columns that a piece of a text takes. */
export type Measure = (piece: string) => number;

/**
 * The function that measures the pieces of a text. For ASCII, as nearly all texts are, the width is the length, and the
 * tables of Unicode need not be loaded.
 */
export async function measureFor(text: string): Promise<Measure> {
  return ascii.test(text) ? (piece) => piece.length : (await import("fast-string-width")).default;
}

/** Wraps a line between words; further lines are indented by the width of its start. */
export type Wrap = (start: string, rest: string) => string;

/** The function that wraps lines for a page. It is not loaded for a page of infinite width. */
export async function wrapFor({ columns }: Page): Promise<Wrap> {
  if (columns === Number.POSITIVE_INFINITY) return (start, rest) => start + rest;
  const { hang } = await import("./wrap.ts");
  return (start, rest) => hang(start, rest, columns);
}
