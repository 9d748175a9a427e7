const inlineCode = /(<code\b[^>]*>)([^<]+)(?=<\/code>)/g;
/** A word with a hyphen, or the name of an option before its value, if it fits on the narrowest phone. */
const hyphenated = /(?<!\S)(?=\S*-)(?:\S{2,24}(?!\S)|[^\s=]{2,24}(?==))/g;

/** Keeps words in inline code on one line. Browsers break lines at hyphens, even in an option such as `--fix`. */
export function withWholeWords(html: string): string {
  return html.replace(
    inlineCode,
    (_, tag: string, code: string) => tag + code.replace(hyphenated, '<span class="whole-word">$&</span>'),
  );
}
