import { updateSettings } from "@clack/prompts";

/**
 * Makes Ctrl-D cancel the questions as Ctrl-C does. It ends the input, and the program would end with it: silently, with
 * exit code 0, and with the cursor hidden.
 */
export function stopAtEndOfInput(): void {
  updateSettings({ aliases: { "\u0004": "cancel" } });
}
