import type { Span } from "../node.ts";

/** The match of a sticky expression at an offset. */
export function matchAt(sticky: RegExp, text: string, offset: number): RegExpExecArray | null {
  sticky.lastIndex = offset;
  return sticky.exec(text);
}

/** The end of the match of a sticky expression at an offset; nothing if there is no match. */
export function endOfMatch(sticky: RegExp, text: string, offset: number): number | undefined {
  sticky.lastIndex = offset;
  return sticky.test(text) ? sticky.lastIndex : undefined;
}

/** The meaning of the first expression that matches a text. */
export function meaningOf<Meaning>(
  meanings: readonly (readonly [Meaning, RegExp])[],
  text: string,
): Meaning | undefined {
  return meanings.find(([, form]) => form.test(text))?.[0];
}

/** The span of a match. */
export function spanOf(match: RegExpExecArray): Span {
  return spanFrom(0, match);
}

/** The span of a match that was found in a part of the text, which starts at an offset. */
export function spanFrom(offset: number, { 0: { length }, index }: RegExpExecArray): Span {
  const start = offset + index;
  return { start, end: start + length };
}
