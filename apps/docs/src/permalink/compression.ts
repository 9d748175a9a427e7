/**
 * Compresses a text to characters that a URL can contain: deflate, https://www.rfc-editor.org/rfc/rfc1951, in base64url.
 */
export async function compressed(text: string): Promise<string> {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream("deflate-raw"));
  const bytes = new Uint8Array(await new Response(stream).arrayBuffer());
  const letters = Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
  return btoa(letters).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

/**
 * Undoes {@link compressed}.
 *
 * @param maxLength the longest text that is accepted, in UTF-16 code units
 * @returns nothing when the data is damaged, or the text is too long
 */
export async function decompressed(data: string, maxLength: number): Promise<string | undefined> {
  try {
    const letters = atob(data.replaceAll("-", "+").replaceAll("_", "/"));
    const bytes = Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
    const stream = new Blob([bytes])
      .stream()
      .pipeThrough(new DecompressionStream("deflate-raw"))
      .pipeThrough(new TextDecoderStream("utf-8", { fatal: true, ignoreBOM: true }));
    let text = "";
    // A few characters can expand to gigabytes, so this stops at the limit.
    for await (const piece of stream) {
      text += piece;
      if (text.length > maxLength) return undefined;
    }
    return text;
  } catch {
    return undefined;
  }
}
