/** What an `Authorization` header says. */
export type Credentials =
  | { kind: "none" | "malformed" }
  | { kind: "basic"; email: string; secret: string }
  | { kind: "bearer"; secret: string };

/** Reads the header. The line break that `echo` without `-n` adds before the encoding makes it malformed. */
export function readCredentials(header: string | null): Credentials {
  if (header === null) return { kind: "none" };
  const [scheme = "", value = ""] = header.trim().split(/\s+/, 2);
  if (scheme.toLowerCase() === "bearer" && value) return { kind: "bearer", secret: value };
  const pair = scheme.toLowerCase() === "basic" ? decodeBase64(value) : undefined;
  const colon = pair?.indexOf(":") ?? -1;
  const isBroken = pair === undefined || /[\r\n]/.test(pair);
  if (isBroken || colon < 1 || colon === pair.length - 1) return { kind: "malformed" };
  return { kind: "basic", email: pair.slice(0, colon), secret: pair.slice(colon + 1) };
}

function decodeBase64(text: string): string | undefined {
  try {
    const bytes = Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
