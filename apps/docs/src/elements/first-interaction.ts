import { notLoaded } from "./not-loaded.ts";

/**
 * The events with which somebody begins to use an element. In some browsers, a click does not focus a button. Answers
 * that are restored after a reload are input without a focus.
 */
const interactions = ["focusin", "pointerdown", "input"] as const;

/**
 * Calls `start` when somebody begins to use an element, or at once if they already have. A button that is pressed in
 * the meantime is pressed again when `start` has finished. When `start` fails, `status` says so, and the next
 * interaction tries again.
 */
export function onFirstInteraction(
  element: HTMLElement,
  start: () => Promise<void>,
  status: HTMLElement,
): void {
  let pressed: HTMLButtonElement | undefined;
  const keep = ({ target }: Event) => {
    pressed = (target instanceof Element && target.closest("button")) || undefined;
  };
  const wait = () => {
    for (const type of interactions) element.addEventListener(type, begin);
  };
  async function begin(): Promise<void> {
    for (const type of interactions) element.removeEventListener(type, begin);
    element.addEventListener("click", keep);
    const isStarted = await start().then(
      () => true,
      () => false,
    );
    element.removeEventListener("click", keep);
    if (isStarted) pressed?.click();
    else {
      pressed = undefined;
      status.textContent = notLoaded;
      wait();
    }
  }
  if (element.contains(document.activeElement)) begin();
  else wait();
}
