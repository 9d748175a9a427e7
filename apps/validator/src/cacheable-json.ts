import { printableJson } from "@jira-config/checker/renderers";
import type { Answer } from "./answer.ts";

/**
 * Answers with data that changes only when a new version is deployed: cacheable, with an ETag, and 304 to a client that
 * already has it. The ETag is weak, because the same data may be sent compressed or not.
 * https://www.rfc-editor.org/rfc/rfc9110#name-if-none-match
 */
export async function cacheableJson(request: Request, data: unknown): Promise<Answer> {
  const body = printableJson(data);
  const etag = `"${await fingerprint(body)}"`;
  const headers = { ETag: `W/${etag}`, "Cache-Control": "public, max-age=3600" };
  if (isCurrent(request.headers.get("If-None-Match"), etag)) return { status: 304, headers };
  return { headers: { ...headers, "Content-Type": "application/json" }, body };
}

async function fingerprint(text: string): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return new Uint8Array(digest).toHex().slice(0, 32);
}

function isCurrent(ifNoneMatch: string | null, etag: string): boolean {
  const known = ifNoneMatch?.split(",").map((tag) => tag.trim().replace(/^W\//, "")) ?? [];
  return known.includes(etag) || known.includes("*");
}
