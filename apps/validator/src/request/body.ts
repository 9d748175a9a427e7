import { limits, readableSize } from "../contract/limits.ts";
import { RequestProblem } from "./request-problem.ts";

/**
 * Reads the body of a request. `Content-Length` may be missing or wrong, so what arrives is counted.
 *
 * @param limit the most bytes that it may have
 * @throws RequestProblem when there are more, some of which are still received, or when the body ends early
 */
export async function readBody(request: Request, limit: number): Promise<Uint8Array<ArrayBuffer>> {
  const announced = Number(request.headers.get("Content-Length") ?? Number.NaN);
  // The runtime itself reads a whole body in a fraction of the time that chunks take here.
  const bytes = announced <= limit ? await readWhole(request) : await readChunks(request, limit);
  if (bytes && bytes.byteLength <= limit) return bytes;
  throw tooLarge(`The body is larger than ${readableSize(limit)}.`, { limit });
}

async function readWhole(request: Request): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return new Uint8Array(await request.arrayBuffer());
  } catch {
    throw incomplete();
  }
}

/** @returns nothing when there is more than the limit */
async function readChunks(request: Request, limit: number): Promise<Uint8Array<ArrayBuffer> | undefined> {
  if (!request.body) return new Uint8Array();
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = request.body.getReader();
  try {
    for (let next = await nextChunk(reader); next; next = await nextChunk(reader)) {
      size += next.byteLength;
      if (size > limit) {
        await drain(reader);
        return undefined;
      }
      chunks.push(next);
    }
  } finally {
    reader.releaseLock();
  }
  return joined(chunks, size);
}

/**
 * Receives the rest of a body and discards it, up to a limit: a client that is still sending would see a broken
 * connection instead of an early answer. Never rejects.
 */
export async function drain(reader: ReadableStreamDefaultReader<Uint8Array>): Promise<void> {
  let size = 0;
  try {
    while (size < limits.drainBytes) {
      const { done, value } = await reader.read();
      if (done) return;
      size += value.byteLength;
    }
    await reader.cancel();
  } catch {
    // The sender is gone; there is nothing left to receive.
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
    throw incomplete();
  }
}

function incomplete(): RequestProblem {
  return new RequestProblem("incomplete-body", { detail: "The connection ended before the body did." });
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
