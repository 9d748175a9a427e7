import { crc32 } from "node:zlib";

/** A text in the form of an API token that can never have been one; made at run time, as every secret in a test. */
export function sampleToken(body = "q7Rk2_Zx9-Lm4Tw8".repeat(8)): string {
  const signed = `${"ATATT3"}${"xFfGF0"}${body}=`;
  return signed + crc32(signed).toString(16).toUpperCase().padStart(8, "0");
}

/** The shortest piece of a secret that no output may hold. */
const minPieceLength = 6;

/** Every piece of a secret that no output may hold. */
export function piecesOf(secret: string): string[] {
  return Array.from({ length: secret.length - minPieceLength + 1 }, (_, start) =>
    secret.slice(start, start + minPieceLength),
  );
}
