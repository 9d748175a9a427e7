import { updateSettings } from "@clack/prompts";

/**
 * Lets Ctrl-D stop the questions as Ctrl-C does. It ends the input, and the program would end with it: without a word, as
 * if all were well, and with the cursor hidden.
 */
export function stopAtEndOfInput(): void {
  updateSettings({ aliases: { "\u0004": "cancel" } });
}
