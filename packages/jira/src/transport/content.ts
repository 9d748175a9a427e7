const mebibyte = 1024 ** 2;

/**
 * No more than this is read of data and texts, so that an endless body cannot fill the memory until the time is up. A
 * page of our searches has 100 work items, which leaves 655 kB for each.
 */
const maxDataSize = 64 * mebibyte;

/** The largest attachment that a site can allow: https://confluence.atlassian.com/servicedeskcloud/configuring-file-attachments-1097176669.html */
const maxFileSize = 2048 * mebibyte;

/** The bytes of a body, or the limit that it exceeds. */
export type Content = { bytes: ArrayBuffer } | { limit: string };

/**
 * Reads a body up to its limit. A custom `fetch` may give an answer without a stream of bytes, which is read as a whole.
 *
 * @param isFile an attachment or a picture may be larger
 * @param signal ends the reading, even if the `fetch` that is behind it ignores the signal
 */
export async function contentOf(response: Response, isFile: boolean, signal: AbortSignal): Promise<Content> {
  const limit = isFile ? maxFileSize : maxDataSize;
  const tooMuch: Content = { limit: `${limit / mebibyte} MiB` };
  const { body, headers } = response;
  if (Number(headers.get("content-length")) > limit) {
    await body?.cancel?.();
    return tooMuch;
  }
  if (typeof body?.getReader !== "function") return { bytes: await response.arrayBuffer() };
  const reader = body.getReader();
  const stop = () => void reader.cancel().catch(() => {});
  signal.addEventListener("abort", stop);
  if (signal.aborted) stop();
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    size += next.value.byteLength;
    if (size > limit) {
      await reader.cancel();
      return tooMuch;
    }
    chunks.push(next.value);
  }
  return { bytes: await new Blob(chunks).arrayBuffer() };
}
