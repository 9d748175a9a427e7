import { escapeMarkup } from "../escape-markup.ts";

/** A sentence with code and links, as HTML. */
export function inlineMarkdown(text: string): string {
  return escapeMarkup(text)
    .replace(/`([^`]+)`/g, "<code>$1</code>")
    .replace(/\[([^\]]+)\]\(([^)\s]+)\)/g, '<a href="$2">$1</a>');
}

/** Sentences as HTML; as a list if every line starts with a dash. */
export function blockMarkdown(text: string): string {
  const items = text.split("\n").map((line) => /^- (.*)$/.exec(line)?.[1]);
  if (items.includes(undefined)) return inlineMarkdown(text);
  return `<ul>${items.map((item = "") => `<li>${inlineMarkdown(item)}</li>`).join("")}</ul>`;
}
