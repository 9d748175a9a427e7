import { type Encoding, encodingOf, maxTextLength } from "@jira-config/checker/on-demand";

/** The largest file that is opened: a larger one may hold a longer text than is checked. */
const maxBytes = maxTextLength;

/** A file's text and how it is encoded, or why it cannot be shown. */
export type FileContent = { text: string; encoding: Encoding } | { problem: string };

/**
 * Reads a text file: UTF-8, or UTF-16 when a byte order mark says so. A file that is too large is not even read.
 *
 * @see https://encoding.spec.whatwg.org/#bom-sniff
 */
export async function readFile(file: File): Promise<FileContent> {
  const { name, size } = file;
  if (size > maxBytes) {
    return {
      problem: `${name} has ${Math.ceil(size / 1024)} KiB. A configuration has at most ${maxBytes / 1024} KiB: is it the right file?`,
    };
  }
  const bytes = await file.arrayBuffer().catch(() => undefined);
  // A folder that is dropped looks like a file until it is read.
  if (!bytes) return { problem: `The browser cannot read ${name}. If it is a folder, open a file in it.` };
  const encoding = encodingOf(new Uint8Array(bytes));
  const text = decoded(bytes, encoding);
  if (text === undefined || text.includes("\0"))
    return { problem: `${name} is not readable as text. Save it as UTF-8, then open it again.` };
  return { text, encoding };
}

function decoded(bytes: ArrayBuffer, encoding: Encoding): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
