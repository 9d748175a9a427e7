import { elementIn } from "../elements/element-in.ts";
import { searchInto } from "./results.ts";

/** The search button and its dialog. Pagefind and its index are fetched when the dialog opens for the first time. */
export class SiteSearch extends HTMLElement {
  connectedCallback(): void {
    const dialog = elementIn(this, "dialog", HTMLDialogElement);
    const input = elementIn(this, "input", HTMLInputElement);
    const opener = elementIn(this, "[data-open]", HTMLButtonElement);

    const isApple = /Mac|iPhone|iPad/.test(navigator.userAgent);
    /**
     * Where the press began: selecting text and releasing outside the dialog would otherwise count as a click beside
     * it.
     */
    let pressed: EventTarget | null = null;

    const showShortcut = () => {
      opener.setAttribute("aria-keyshortcuts", isApple ? "Meta+K" : "Control+K");
      elementIn(this, "[data-shortcut]", HTMLElement).textContent = isApple ? "⌘ K" : "Ctrl K";
    };
    const startSearch = () =>
      searchInto(
        input,
        elementIn(this, "ol", HTMLOListElement),
        elementIn(this, "[role=status]", HTMLElement),
      );
    const open = () => {
      dialog.showModal();
      input.select();
    };

    showShortcut();
    input.addEventListener("focus", startSearch, { once: true });
    opener.addEventListener("click", open);
    elementIn(this, "[data-close]", HTMLButtonElement).addEventListener("click", () => dialog.close());
    dialog.addEventListener("pointerdown", ({ target }) => {
      pressed = target;
    });
    dialog.addEventListener("click", ({ target }) => {
      const isBeside = target === dialog && pressed === dialog;
      if (isBeside || (target instanceof Element && target.closest("a"))) dialog.close();
    });
    document.addEventListener("keydown", (event) => {
      // On Apple's systems, Ctrl+K deletes the rest of the line in text fields and in the editor.
      const isShortcut = isApple ? event.metaKey : event.ctrlKey;
      if (event.key.toLowerCase() !== "k" || event.shiftKey || !isShortcut) return;
      event.preventDefault();
      if (dialog.open) dialog.close();
      else open();
    });
  }
}
