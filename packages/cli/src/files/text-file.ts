import { closeSync, fstatSync, lstatSync, openSync, readFileSync, readSync } from "node:fs";
import { maxTextLength } from "@jira-config/checker/on-demand";
import { type DecodedText, decode } from "@jira-config/jira/decode";
import { shownLine } from "../terminal/shown-line.ts";
import { isUsageError, UsageError } from "../usage-error.ts";

/** A text as it was read. */
export interface ReadText extends DecodedText {
  /** It came through standard input or another pipe, so it cannot be fixed. */
  isStream: boolean;
}

/** A little more than the longest text that is checked; longer ones are refused anyway, and not read to the end. */
const maxBytes = 4 * maxTextLength + 4;

/**
 * Reads a file, pipes included.
 *
 * @param name the file as the user calls it
 * @throws UsageError when it cannot be read
 * @throws NotText when it is not a text; its bytes are valid until the next file is read
 */
export function readTextFile(name: string): ReadText {
  return whileOpen(name, (descriptor) => ({
    isStream: !fstatSync(descriptor).isFile(),
    ...decoded(readUpToLimit(descriptor), name),
  }));
}

/** The same for a file of any length, which will be written again. */
export function readWholeTextFile(name: string): DecodedText {
  return whileOpen(name, (descriptor) => decoded(readFileSync(descriptor), name, false));
}

function whileOpen<T>(name: string, read: (descriptor: number) => T): T {
  let descriptor: number | undefined;
  try {
    descriptor = openSync(name, "r");
    return read(descriptor);
  } catch (error) {
    throw isUsageError(error) ? error : unreadable(name, error as NodeJS.ErrnoException);
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}

/** Shared by all files, for they are decoded one after the other. */
let buffer: Buffer | undefined;

function readUpToLimit(descriptor: number): Buffer {
  buffer ??= Buffer.allocUnsafeSlow(maxBytes);
  let length = 0;
  while (length < maxBytes) {
    const count = readSync(descriptor, buffer, length, maxBytes - length, null);
    if (count === 0) break;
    length += count;
  }
  return buffer.subarray(0, length);
}

/** Reads standard input to its end, or up to the limit. */
export async function readStandardInput(name: string): Promise<ReadText> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of process.stdin) {
    chunks.push(chunk);
    length += chunk.length;
    if (length > maxBytes) break;
  }
  return { isStream: true, ...decoded(Buffer.concat(chunks), name) };
}

/** Thrown when the input is not a text. */
export class NotText extends UsageError {
  readonly bytes: Buffer;

  constructor(name: string, bytes: Buffer) {
    super(
      `${shownLine(name)} is not a text file in UTF-8, or in UTF-16 with a byte order mark.`,
      "If it is the right file, save it as UTF-8 and try again.",
    );
    this.bytes = bytes;
  }
}

/** @param isCut a text that was cut off is too long to be checked anyway */
function decoded(bytes: Buffer, name: string, isCut = bytes.length >= maxBytes): DecodedText {
  const read = decode(bytes, isCut);
  if (read) return read;
  throw new NotText(name, bytes);
}

/** The bytes of a text in an encoding. */
export function encode({ text, encoding }: DecodedText): Uint8Array {
  if (encoding === "utf-8") return Buffer.from(text, "utf8");
  const bytes = Buffer.from(text, "utf16le");
  return encoding === "utf-16be" ? bytes.swap16() : bytes;
}

const reasons: Readonly<Record<string, (name: string) => [reason: string, hint?: string]>> = {
  ENOENT: (name) => [`There is no file ${name}.`, "Check the spelling, and the folder that you are in."],
  ENOTDIR: (name) => [`There is no file ${name}.`],
  EACCES: (name) => [`You do not have permission to read ${name}.`],
  EPERM: (name) => [`You do not have permission to read ${name}.`],
  ELOOP: (name) => [`${name} is a link that leads back to itself.`],
  EISDIR: (name) => [
    `${name} is a folder.`,
    'Name a file in it; `jira-config check` also takes patterns, such as "config/**/*.yaml".',
  ],
};

function unreadable(name: string, { code = "unknown" }: NodeJS.ErrnoException): UsageError {
  const shown = shownLine(name);
  const [reason, hint] = isLinkToNothing(name, code)
    ? [`${shown} is a link to a file that is not there.`, "Correct the link, or name the file itself."]
    : (reasons[code]?.(shown) ?? [`${shown} cannot be read (${code}).`]);
  return new UsageError(reason, hint);
}

function isLinkToNothing(name: string, code: string): boolean {
  return code === "ENOENT" && lstatSync(name, { throwIfNoEntry: false }) !== undefined;
}
