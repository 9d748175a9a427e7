import type { Page } from "./page.ts";

const ascii = /^[\0-\x7f]*$/;

/** Tells how many columns a piece of a text takes. */
export type Measure = (piece: string) => number;

/**
 * What measures the pieces of a text. For ASCII, which nearly all texts are, it is their length, and the tables of
 * Unicode need not be loaded.
 */
export async function measureFor(text: string): Promise<Measure> {
  return ascii.test(text) ? (piece) => piece.length : (await import("fast-string-width")).default;
}

/** Breaks a line between words where it has no more room; further lines start below the end of what it starts with. */
export type Wrap = (start: string, rest: string) => string;

/** What wraps lines for a page. For a page without an end it is not loaded. */
export async function wrapFor({ columns }: Page): Promise<Wrap> {
  if (columns === Number.POSITIVE_INFINITY) return (start, rest) => start + rest;
  const { hang } = await import("./wrap.ts");
  return (start, rest) => hang(start, rest, columns);
}
