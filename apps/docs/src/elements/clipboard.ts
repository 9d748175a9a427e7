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
 * @returns what came of it, in words
 */
export async function copyText(text: string, { done, refused }: CopyWords = usual): Promise<string> {
  try {
    await navigator.clipboard.writeText(text);
    return done;
  } catch {
    return refused;
  }
}
