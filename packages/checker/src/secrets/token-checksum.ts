/** How a token was damaged when it was copied, according to its form. */
export type TokenDamage = "case" | "end-missing" | "changed";

const header = /^ATATT3xFfGF0/;
const signed = /^(.*=)([0-9A-F]{8})$/;

/**
 * The damage that the form of a Jira API token shows. Today, tokens start with a fixed header, and end with `=` and the
 * CRC-32 of everything before as eight hex digits in upper case. Atlassian does not document this, so it is only a
 * hint.
 * Source: https://github.com/DataDog/dd-sensitive-data-scanner (atlassian_token_checksum.rs)
 */
export function tokenDamage(token: string): TokenDamage | undefined {
  if (!header.test(token)) return new RegExp(header, "i").test(token) ? "case" : undefined;
  const [, body = "", sum] = signed.exec(token) ?? [];
  if (sum === undefined) return "end-missing";
  return checksum(body) === sum ? undefined : "changed";
}

/** CRC-32 as in zlib, as eight upper-case hex digits. */
export function checksum(text: string): string {
  let crc = ~0;
  for (let index = 0; index < text.length; index += 1) {
    crc ^= text.charCodeAt(index);
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (~crc >>> 0).toString(16).toUpperCase().padStart(8, "0");
}
