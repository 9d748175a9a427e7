/** An API token. It works only together with the email address of its owner. */
export interface Token {
  secret: string;
  /** The account id of the owner. */
  owner: string;
  status: "live" | "expired" | "revoked";
  /** Only for a token with scopes, which works only at the gateway. */
  scopes?: readonly string[];
}

const characters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/**
 * A secret in the form of a real one, built at run time so that none stands in a file: a header, 171 characters, `=`,
 * and the CRC-32 of all that. The same label gives the same secret. Layout as observed in
 * https://github.com/redact-secret/redact-secret/issues/643.
 */
export function makeSecret(label: string): string {
  let seed = crc32(label);
  let filler = "";
  while (filler.length < 171) {
    // Numerical Recipes' linear congruential generator; its high bits are the good ones.
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    filler += characters.charAt(seed >>> 26);
  }
  const body = `${"ATATT3"}${"xFfGF0"}${filler}=`;
  return body + crc32(body).toString(16).toUpperCase().padStart(8, "0");
}

function crc32(text: string): number {
  let crc = ~0;
  for (const character of text) {
    crc ^= character.charCodeAt(0);
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return ~crc >>> 0;
}
