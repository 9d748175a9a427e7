import { isUtf8 } from "node:buffer";
import { type Encoding, encodingOf } from "@jira-config/checker/on-demand";

/** A text and how it is written in its file. A byte order mark stays in the text, where an editor has it too. */
export interface DecodedText {
  text: string;
  encoding: Encoding;
}

/**
 * Decodes UTF-8, or UTF-16 that starts with a byte order mark, as Windows PowerShell 5 writes it.
 *
 * @param isCut the bytes may end in the middle of a character
 * @returns nothing when the bytes are neither
 * @see https://encoding.spec.whatwg.org/#bom-sniff
 */
export function decode(bytes: Buffer, isCut = false): DecodedText | undefined {
  const encoding = encodingOf(bytes);
  const isWhole = isCut || (encoding === "utf-8" ? isUtf8(bytes) : bytes.length % 2 === 0);
  const text =
    encoding === "utf-16be"
      ? swapped(bytes).toString("utf16le")
      : bytes.toString(encoding === "utf-8" ? "utf8" : "utf16le");
  return isWhole && !text.includes("\0") ? { text, encoding } : undefined;
}

function swapped(bytes: Buffer): Buffer {
  return Buffer.from(bytes.subarray(0, bytes.length & ~1)).swap16();
}
