import { copyText } from "../checker/clipboard.ts";
import { part } from "../elements/part.ts";

/** The button that puts a page's Markdown into the clipboard. */
export class CopyPage extends HTMLElement {
  connectedCallback(): void {
    const status = part(this, "[role=status]", HTMLElement);
    const { href } = part(this, "a", HTMLAnchorElement);
    part(this, "button", HTMLButtonElement).addEventListener("click", async () => {
      status.textContent = await copy(href);
    });
  }
}

/** @returns what came of it */
async function copy(address: string): Promise<string> {
  const answer = await fetch(address).catch(() => undefined);
  if (!answer?.ok) return "The page could not be fetched. Check your connection, then try again.";
  return await copyText(await answer.text(), {
    done: "Copied to the clipboard.",
    refused: "The browser did not allow copying. Open it as Markdown and copy it with the keyboard.",
  });
}
