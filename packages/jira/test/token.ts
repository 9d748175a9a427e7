import { crc32 } from "node:zlib";

/** The checksum at the end of a token: the CRC-32 of all before it, as eight upper-case hex digits. */
export function checksum(text: string): string {
  return crc32(text).toString(16).toUpperCase().padStart(8, "0");
}

/** A text in the form of an API token that can never have been one; made at run time, so that no scanner stumbles on it. */
export function fakeToken(): string {
  const body = `${"ATATT3"}${"xFfGF0"}${"-this-is-not-a-token-".repeat(4)}=`;
  return body + checksum(body);
}
