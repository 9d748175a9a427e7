import { printable, type Span } from "@jira-config/checker/on-demand";

const mask = "••••";
const tab = "    ";

/** Most lines can be shown as they are. */
const plain = /^[ -~]*$/;

/** A piece of a text as a terminal may show it. */
export interface ShownText {
  text: string;
  /** The index in the shown text for an offset in the piece; the end, if it is not shown. */
  indexOf(offset: number): number;
}

/**
 * Makes a piece of one line safe to show: it hides secrets, replaces tabs with spaces, and leaves nothing that a
 * terminal could take for a command.
 *
 * @param secrets spans of the whole text, in order
 */
export function shownText(text: string, { start, end }: Span, secrets: readonly Span[]): ShownText {
  const hidden = within(secrets, start, end);
  const piece = text.slice(start, end);
  if (hidden.length === 0 && plain.test(piece)) {
    return { text: piece, indexOf: (at) => Math.min(at, piece.length) };
  }
  const indexes: number[] = [];
  let shown = "";
  let offset = start;
  const add = (length: number, replacement: string) => {
    for (let unit = 0; unit < length; unit += 1) indexes.push(shown.length);
    shown += replacement;
    offset += length;
  };
  for (const secret of hidden) {
    while (offset < secret.start) addCharacter();
    const length = secret.end - offset;
    add(length, text.slice(offset, secret.end).trim() === "" ? "" : mask);
  }
  while (offset < end) addCharacter();
  return { text: shown, indexOf: (at) => indexes[at] ?? shown.length };

  function addCharacter(): void {
    const character = String.fromCodePoint(text.codePointAt(offset) ?? 0);
    if (character === "\t") add(1, tab);
    else add(character.length, printable(character));
  }
}

function within(secrets: readonly Span[], start: number, end: number): Span[] {
  return secrets.flatMap((secret) =>
    secret.start < end && secret.end > start
      ? [{ start: Math.max(secret.start, start), end: Math.min(secret.end, end) }]
      : [],
  );
}

/** The lines of a text, each safe to show. */
export function shownLines(text: string, secrets: readonly Span[]): string[] {
  const lines: string[] = [];
  for (const { 0: line, index } of text.matchAll(/.*(?:\r?\n|$)/g)) {
    const length = line.replace(/\r?\n$/, "").length;
    lines.push(shownText(text, { start: index, end: index + length }, secrets).text);
  }
  return lines;
}
