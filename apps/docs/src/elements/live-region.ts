/** How long a text must stay before it is read out, so that it does not interrupt typing. */
const quietTime = 600;

/** An element whose text a screen reader reads when it changes. */
export class LiveRegion {
  readonly #element: HTMLElement;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(element: HTMLElement) {
    this.#element = element;
  }

  /** Reads a text out now. */
  say(text: string): void {
    clearTimeout(this.#timer);
    this.#element.textContent = text;
  }

  /**
   * Reads a text out once no other has come for a while. Until then it is empty, for the old text may no longer be
   * true.
   */
  sayLater(text: string): void {
    clearTimeout(this.#timer);
    if (this.#element.textContent !== text) this.#element.textContent = "";
    this.#timer = setTimeout(() => this.say(text), quietTime);
  }
}
