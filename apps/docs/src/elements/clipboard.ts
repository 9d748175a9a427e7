/** What to say when a text was copied, and when the browser refused. */
export interface CopyWords {
  done: string;
  refused: string;
}

const usual: CopyWords = {
  done: "Copied to the clipboard.",
  refused: "The browser did not allow copying. Select the text and copy it with the keyboard.",
};

/**
 * Copies a text.
 *
 * @param text may be a promise, but must be passed while the click is handled: later, Safari refuses it
 *   (https://webkit.org/blog/10855/async-clipboard-api/)
 * @returns the outcome in a sentence; if the promise was rejected, the message of its error
 */
export async function copyText(
  text: string | Promise<string>,
  words: Partial<CopyWords> = {},
): Promise<string> {
  const { done, refused } = { ...usual, ...words };
  const content = plainText(text);
  const problem = content.then(
    () => refused,
    ({ message }: Error) => message,
  );
  try {
    await navigator.clipboard.write([new ClipboardItem({ "text/plain": content })]);
    return done;
  } catch {
    return problem;
  }
}

async function plainText(text: string | Promise<string>): Promise<Blob> {
  return new Blob([await text], { type: "text/plain" });
}
