/** The text of an example without the marks `⟦` and `⟧` around its finding. */
export function unmarked(text: string): string {
  return text.replace(/[⟦⟧]/g, "");
}
