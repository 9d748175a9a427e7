import { copyText } from "../elements/clipboard.ts";
import { elementIn } from "../elements/element-in.ts";

/** The button that puts a page's Markdown into the clipboard. */
export class CopyPage extends HTMLElement {
  connectedCallback(): void {
    const status = elementIn(this, "[role=status]", HTMLElement);
    const { href } = elementIn(this, "a", HTMLAnchorElement);
    elementIn(this, "button", HTMLButtonElement).addEventListener("click", async () => {
      status.textContent = await copyText(fetchText(href), {
        refused: "The browser did not allow copying. Open it as Markdown and copy it with the keyboard.",
      });
    });
  }
}

async function fetchText(address: string): Promise<string> {
  const answer = await fetch(address).catch(() => undefined);
  if (!answer?.ok) throw new Error("The page could not be fetched. Check your connection, then try again.");
  return answer.text();
}
