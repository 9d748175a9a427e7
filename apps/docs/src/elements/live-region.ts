/** How long a text must stay before it is read out, so that typing is not talked over. */
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

  /** Reads a text out once no other has come for a while. Until then there is none, rather than one that is no longer true. */
  sayLater(text: string): void {
    clearTimeout(this.#timer);
    if (this.#element.textContent !== text) this.#element.textContent = "";
    this.#timer = setTimeout(() => this.say(text), quietTime);
  }
}
