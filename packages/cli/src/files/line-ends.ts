/** A text with CRLF line endings if all lines of the original have them. */
export function withLineEndsOf(original: string, text: string): string {
  const usesCarriageReturns = original.includes("\r\n") && !/(?<!\r)\n/.test(original);
  return usesCarriageReturns ? text.replace(/(?<!\r)\n/g, "\r\n") : text;
}
