import type { Encoding } from "../report.ts";

/**
 * The encoding that the byte order mark of a file tells; without one, it can only be UTF-8. UTF-32 is no text that anybody
 * reads, and its mark, the one of UTF-16 with two NULs behind it, is not UTF-8 either.
 *
 * @param bytes the file, or how it begins
 * @see https://encoding.spec.whatwg.org/#bom-sniff
 */
export function encodingOf({ 0: first, 1: second, 2: third, 3: fourth }: Uint8Array): Encoding {
  if (first === 0xff && second === 0xfe && (third !== 0 || fourth !== 0)) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  return "utf-8";
}
