/** What is added to a file ends its lines as the file does, when all of those end with carriage returns. */
export function withLineEndsOf(original: string, text: string): string {
  const usesCarriageReturns = original.includes("\r\n") && !/(?<!\r)\n/.test(original);
  return usesCarriageReturns ? text.replace(/(?<!\r)\n/g, "\r\n") : text;
}
