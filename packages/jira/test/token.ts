import { crc32 } from "node:zlib";

/** A text in the form of an API token that can never have been one; made at run time, so that no scanner stumbles on it. */
export function fakeToken(body: string = "-this-is-not-a-token-".repeat(4)): string {
  const signed = `${"ATATT3"}${"xFfGF0"}${body}=`;
  // The checksum at the end of a token is the CRC-32 of all before it.
  return signed + crc32(signed).toString(16).toUpperCase().padStart(8, "0");
}

/** The longest piece of a secret that may appear by chance. */
const minPieceLength = 6;

/** The pieces of a secret that a text contains. */
export function piecesIn(text: string, secret: string): string[] {
  return Array.from({ length: secret.length - minPieceLength + 1 }, (_, start) =>
    secret.slice(start, start + minPieceLength),
  ).filter((piece) => text.includes(piece));
}
