import { notLoaded } from "./not-loaded.ts";

/**
 * How somebody begins to use an element. A click gives the focus to a button in most browsers, and not in all. What was
 * written before a reload, and is put back, is input without a focus.
 */
const interactions = ["focusin", "pointerdown", "input"] as const;

/**
 * Calls `start` when somebody begins to use an element; at once when they did before there was anything to be called. A
 * button that is pressed meanwhile is pressed again when there is somebody to answer. When `start` fails, `status` says
 * so, and the next interaction tries again.
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
