/**
 * What a Jira API token's form tells. Today's tokens start with a fixed header and end with `=` and the CRC-32 of all
 * before it as eight upper-case hex digits. Atlassian promises none of this, so it can only ever be a hint.
 * Source: https://github.com/DataDog/dd-sensitive-data-scanner (atlassian_token_checksum.rs)
 */
export function hasBrokenChecksum(token: string): boolean {
  if (!/^ATATT3xFfGF0/i.test(token)) return false;
  const match = /^(ATATT3xFfGF0[A-Za-z0-9_-]+=)([0-9A-F]{8})$/.exec(token);
  return !match || checksum(match[1] ?? "") !== match[2];
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
