/** What to say of a copy that was made, and of one that the browser refused. */
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
 * @param text may still be on its way, but has to be promised while the click is handled: later, Safari refuses it
 *   (https://webkit.org/blog/10855/async-clipboard-api/)
 * @returns what came of it, in words; if the text was rejected with an error, that error's
 */
export async function copyText(
  text: string | Promise<string>,
  { done, refused }: CopyWords = usual,
): Promise<string> {
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
