import { notLoaded } from "./not-loaded.ts";

/** How somebody turns to an element. A click gives the focus to a button in most browsers, and not in all. */
const turns = ["focusin", "pointerdown"] as const;

/**
 * Calls `start` when somebody turns to an element for the first time; at once when they did before there was anything
 * to be called. A button that is pressed meanwhile is pressed again when there is somebody to answer. When `start`
 * fails, `status` says so, and the next turn tries again.
 */
export function onFirstTurn(element: HTMLElement, start: () => Promise<void>, status: HTMLElement): void {
  let pressed: HTMLButtonElement | undefined;
  const keep = ({ target }: Event) => {
    pressed = (target instanceof Element && target.closest("button")) || undefined;
  };
  const wait = () => {
    for (const turn of turns) element.addEventListener(turn, begin);
  };
  async function begin(): Promise<void> {
    for (const turn of turns) element.removeEventListener(turn, begin);
    element.addEventListener("click", keep);
    const isStarted = await start().then(
      () => true,
      () => false,
    );
    element.removeEventListener("click", keep);
    if (isStarted) pressed?.click();
    else {
      status.textContent = notLoaded;
      wait();
    }
  }
  if (element.contains(document.activeElement)) begin();
  else wait();
}
