import type { Span } from "../node.ts";

/** What a sticky expression finds at an offset. */
export function matchAt(sticky: RegExp, text: string, offset: number): RegExpExecArray | null {
  sticky.lastIndex = offset;
  return sticky.exec(text);
}

/** Where what a sticky expression finds at an offset ends; nothing when it finds nothing. */
export function endOfMatch(sticky: RegExp, text: string, offset: number): number | undefined {
  sticky.lastIndex = offset;
  return sticky.test(text) ? sticky.lastIndex : undefined;
}

/** What the first of some expressions that finds something in a text stands for. */
export function firstFitting<Meaning>(
  meanings: readonly (readonly [Meaning, RegExp])[],
  text: string,
): Meaning | undefined {
  return meanings.find(([, form]) => form.test(text))?.[0];
}

/** Where a match stands. */
export function spanOf(match: RegExpExecArray): Span {
  return spanFrom(0, match);
}

/** The same for a match in the part of a text that starts at an offset. */
export function spanFrom(offset: number, { 0: { length }, index }: RegExpExecArray): Span {
  const start = offset + index;
  return { start, end: start + length };
}
