/** A page that is generated from the data of the schema, the rules and so on. */
export interface GeneratedPage {
  /** The path of the page, without slashes at its ends. */
  id: string;
  title: string;
  /** A shorter title, for lists of pages. */
  label?: string;
  description: string;
  /** What people search for when they need this page, but do not know its words. */
  searchedFor?: readonly string[];
  markdown: string;
  /** The path of the file that it comes from, in the repository; absent if there is no single one. */
  source?: string;
}

/** A fenced block of code that no line of `code` can close. */
export function fence(language: string, title: string, code: string): string {
  const longest = Math.max(2, ...[...code.matchAll(/`+/g)].map(([run]) => run.length));
  const ticks = "`".repeat(longest + 1);
  return `${ticks}${language} title="${title}"\n${code.replace(/\n$/, "")}\n${ticks}\n`;
}

/** A value as inline code. */
export function inlineCode(value: unknown): string {
  return `\`${typeof value === "string" ? value : JSON.stringify(value)}\``;
}
