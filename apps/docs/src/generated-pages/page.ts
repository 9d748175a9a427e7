/** A page that is written by a program, from what the schema and the rules say about themselves. */
export interface GeneratedPage {
  /** The path of the page, without slashes at its ends. */
  id: string;
  title: string;
  /** What the page is called beside others, where its title would say too much. */
  label?: string;
  description: string;
  /** What people search for who want this page and do not know its words. */
  searchedFor?: readonly string[];
  markdown: string;
  /** The file that it is written from, from the root of the repository; absent when there is no single one. */
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
