/**
 * A text in the one form in which texts are compared: in lower case, with single blanks, and with the same quotes and colons,
 * whether JSON, Python or JavaScript printed it, a log escaped it, or a page of HTML holds it.
 */
export function plainText(text: string): string {
  return text
    .toLowerCase()
    .replace(/\s+/g, " ")
    .replace(/&quot;|&#39;|\\?["']/g, '"')
    .replace(/": /g, '":');
}
