/** Where Ruby says that an error was raised, in quotes that have nothing to do with it. */
const rubyPlace = /:in [`'][^`'"]{1,200}': /g;
/** How long a connection stays open; it looks like a timeout, but is none. */
const keepAlive = /keep-alive["']?[:,] ?["']?timeout=/g;

/**
 * A text in the normal form in which texts are compared: in lower case, with single spaces, and with the same quotes and
 * colons, whether JSON, Python or JavaScript printed it, a log escaped it, or an HTML page contains it.
 */
export function plainText(text: string): string {
  return text
    .toLowerCase()
    .replace(/\s+/g, " ")
    .replace(rubyPlace, ": ")
    .replace(keepAlive, "")
    .replace(/&quot;|&#39;|\\?["']/g, '"')
    .replace(/": /g, '":');
}
