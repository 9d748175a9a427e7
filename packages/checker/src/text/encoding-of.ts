import type { Encoding } from "../report.ts";

/**
 * The encoding of a file according to its byte order mark; without one, UTF-8. UTF-32 also counts as UTF-8, and will
 * fail as such: programs do not read it. Its mark is that of UTF-16 and two NUL bytes.
 *
 * @param bytes the file, or its beginning
 * @see https://encoding.spec.whatwg.org/#bom-sniff
 */
export function encodingOf({ 0: first, 1: second, 2: third, 3: fourth }: Uint8Array): Encoding {
  if (first === 0xff && second === 0xfe && (third !== 0 || fourth !== 0)) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  return "utf-8";
}
