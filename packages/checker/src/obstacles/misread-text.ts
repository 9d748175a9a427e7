import { remove } from "../edits.ts";
import type { Clearing } from "../readers/source.ts";

/** The share of NUL characters from which a text is UTF-16 that was read as if it were of single bytes. */
const utf16Share = 0.25;
const replacementCharacter = "\uFFFD";

/** Finds what was lost when bytes became text: UTF-16 read as another encoding, and characters that could not be read. */
export function findMisreadText(text: string): Clearing | undefined {
  if (text.includes("\0")) {
    const nuls = Array.from(text.matchAll(/^(?:ÿþ|þÿ|\uFFFD{2})|\0/g), ({ 0: found, index }) => ({
      start: index,
      end: index + found.length,
    }));
    if (nuls.length >= text.length * utf16Share)
      return { obstacles: [{ kind: "misread", start: 0, end: 0, fixes: [] }], edits: nuls.map(remove) };
  }
  if (!text.includes(replacementCharacter)) return undefined;
  const obstacles = Array.from(text.matchAll(/\uFFFD+/g), ({ 0: found, index }) => ({
    kind: "misread" as const,
    start: index,
    end: index + found.length,
    fixes: [],
  }));
  return { obstacles, edits: [] };
}
