/** The events that end a press. If it opens a list or drags something, the page may see no other than the next key. */
const ends = ["mouseup", "dragend", "keydown"] as const;

/**
 * Updates a page now, and with every change of a form. A field loses the focus when a press begins, and if the page
 * moves before it ends, the pressed element gets no click; so that update waits for the end.
 *
 * @param update gets the field that somebody is typing in, if there is one
 */
export function updateWithForm(form: HTMLFormElement, update: (typed?: EventTarget | null) => void): void {
  let isPressed = false;
  let isDue = false;
  const begin = () => {
    isPressed = true;
  };
  /** Comes before the click, whose handler may rely on the update. */
  const end = () => {
    isPressed = false;
    if (isDue) update();
    isDue = false;
  };
  addEventListener("mousedown", begin, { capture: true });
  for (const type of ends) addEventListener(type, end, { capture: true });
  form.addEventListener("input", ({ target }) => update(target));
  form.addEventListener("change", () => {
    if (isPressed) isDue = true;
    else update();
  });
  update(document.activeElement);
}
