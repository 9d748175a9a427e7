import { json } from "./json.ts";

/**
 * Answers with data that changes only when a new version is deployed: cacheable, with an ETag, and 304 to a client
 * that has it already. https://www.rfc-editor.org/rfc/rfc9110#name-if-none-match
 */
export async function cacheableJson(request: Request, data: unknown): Promise<Response> {
  const text = json(data);
  const etag = `"${await fingerprint(text)}"`;
  const headers = { ETag: etag, "Cache-Control": "public, max-age=3600" };
  if (isCurrent(request.headers.get("If-None-Match"), etag))
    return new Response(null, { status: 304, headers });
  return new Response(text, { headers: { ...headers, "Content-Type": "application/json" } });
}

async function fingerprint(text: string): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return new Uint8Array(digest).toHex().slice(0, 32);
}

/** Compares weakly: a proxy that compresses an answer makes its ETag weak. */
function isCurrent(ifNoneMatch: string | null, etag: string): boolean {
  const known = ifNoneMatch?.split(",").map((tag) => tag.trim().replace(/^W\//, "")) ?? [];
  return known.includes(etag) || known.includes("*");
}
