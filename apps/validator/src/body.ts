import { limits, readableSize } from "./limits.ts";
import { RequestProblem } from "./request-problem.ts";

/**
 * Reads a request's body, counting what arrives: a `Content-Length` may be missing, or lie.
 *
 * @param limit how many bytes there may be
 * @throws RequestProblem when there are more, or when the body ends early
 */
export async function readBody(request: Request, limit: number): Promise<Uint8Array<ArrayBuffer>> {
  if (!request.body) return new Uint8Array();
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = request.body.getReader();
  try {
    for (let next = await nextChunk(reader); next; next = await nextChunk(reader)) {
      size += next.byteLength;
      if (size > limit) throw tooLarge(`The body is larger than ${readableSize(limit)}.`, { limit });
      chunks.push(next);
    }
  } finally {
    reader.releaseLock();
  }
  return joined(chunks, size);
}

/** Receives the rest of a body and forgets it, up to a bound. Never rejects. */
export async function drain(body: ReadableStream<Uint8Array>): Promise<void> {
  const reader = body.getReader();
  let size = 0;
  try {
    while (size < limits.drainBytes) {
      const { done, value } = await reader.read();
      if (done) return;
      size += value.byteLength;
    }
    await reader.cancel();
  } catch {
    // The sender has gone; there is nothing left to receive.
  }
}

/** The problem of a request over one of the {@link limits}. */
export function tooLarge(detail: string, members: Record<string, number>): RequestProblem {
  return new RequestProblem("too-large", { detail, members });
}

async function nextChunk(reader: ReadableStreamDefaultReader<Uint8Array>): Promise<Uint8Array | undefined> {
  try {
    return (await reader.read()).value;
  } catch {
    throw new RequestProblem("incomplete-body", { detail: "The connection ended before the body did." });
  }
}

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(size);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.byteLength;
  }
  return bytes;
}
