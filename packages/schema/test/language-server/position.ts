import type { Position, Range } from "vscode-languageserver-protocol";

/** @returns the text without its cursor, a `|`, and the line and character where the cursor stood. */
export function atCursor(textWithCursor: string): { text: string; position: Position } {
  const [before = "", after = ""] = textWithCursor.split("|");
  const lines = before.split("\n");
  return {
    text: before + after,
    position: { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 },
  };
}

/** @returns the part of the text that a range covers. */
export function textIn({ start, end }: Range, text: string): string {
  return text.slice(offsetAt(start, text), offsetAt(end, text));
}

function offsetAt({ line, character }: Position, text: string): number {
  const linesBefore = text.split("\n").slice(0, line);
  return linesBefore.reduce((offset, { length }) => offset + length + 1, character);
}
