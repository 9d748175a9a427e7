const ascii = /^[\0-\x7f]*$/;

/** Tells how many columns a piece of a text takes on a terminal. */
export type Measure = (piece: string) => number;

/**
 * What measures the pieces of a text. For ASCII, which nearly all texts are, it is their length, and the tables of
 * Unicode need not be loaded.
 */
export async function measureFor(text: string): Promise<Measure> {
  return ascii.test(text) ? (piece) => piece.length : (await import("fast-string-width")).default;
}
