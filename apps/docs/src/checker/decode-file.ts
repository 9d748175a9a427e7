import { type Encoding, encodingOf, maxTextLength } from "@jira-config/checker/on-demand";

/** The largest file that is opened: a larger one may hold a longer text than is checked. */
const maxBytes = maxTextLength;

/** A file's text and how it is encoded, or why it cannot be shown. */
export type DecodedFile = { text: string; encoding: Encoding } | { problem: string };

/**
 * Reads a text file: UTF-8, or UTF-16 when a byte order mark says so.
 *
 * @see https://encoding.spec.whatwg.org/#bom-sniff
 */
export function decodeFile(name: string, bytes: Uint8Array): DecodedFile {
  if (bytes.length > maxBytes) return { problem: tooLarge(name, bytes.length) };
  const encoding = encodingOf(bytes);
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return text.includes("\0") ? { problem: notText(name) } : { text, encoding };
  } catch {
    return { problem: notText(name) };
  }
}

/** Why a file of this size is not opened; nothing when it is small enough. */
export function sizeProblem(name: string, size: number): string | undefined {
  return size > maxBytes ? tooLarge(name, size) : undefined;
}

/** Says that a file cannot be read. A folder that is dropped looks like a file until then. */
export function unreadable(name: string): string {
  return `The browser cannot read ${name}. If it is a folder, open a file in it.`;
}

function tooLarge(name: string, size: number): string {
  return `${name} has ${Math.ceil(size / 1024)} KiB. A configuration has at most ${maxBytes / 1024} KiB: is it the right file?`;
}

function notText(name: string): string {
  return `${name} is not readable as text. Save it as UTF-8, then open it again.`;
}
