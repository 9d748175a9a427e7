const inlineCode = /(<code\b[^>]*>)([^<]+)(?=<\/code>)/g;
/** A word with a hyphen, or the name of an option before its value, no longer than the narrowest phone has room for. */
const hyphenated = /(?<!\S)(?=\S*-)(?:\S{2,24}(?!\S)|[^\s=]{2,24}(?==))/g;

/** Lines break at hyphens, which in code are part of a name: an option such as `--fix` stays in one line. */
export function withWholeWords(html: string): string {
  return html.replace(
    inlineCode,
    (_, tag: string, code: string) => tag + code.replace(hyphenated, '<span class="whole-word">$&</span>'),
  );
}
