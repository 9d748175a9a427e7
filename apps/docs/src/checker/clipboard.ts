/**
 * Copies a text.
 *
 * @returns what came of it, in words
 */
export async function copyText(text: string): Promise<string> {
  try {
    await navigator.clipboard.writeText(text);
    return "Copied to the clipboard.";
  } catch {
    return "The browser did not allow copying. Select the text and copy it with the keyboard.";
  }
}
