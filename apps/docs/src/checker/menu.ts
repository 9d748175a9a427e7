/**
 * Makes a `<details>` list of buttons behave as a menu: it closes on Escape, on a click elsewhere, and when a button is
 * chosen; the focus then returns to its summary.
 *
 * @param onChoose gets the position of the chosen button
 */
export function connectMenu(menu: HTMLDetailsElement, onChoose: (index: number) => void): void {
  const close = () => {
    menu.open = false;
    menu.querySelector("summary")?.focus();
  };
  menu.querySelectorAll("button").forEach((button, index) => {
    button.addEventListener("click", () => {
      close();
      onChoose(index);
    });
  });
  menu.addEventListener("keydown", ({ key }) => {
    if (key === "Escape" && menu.open) close();
  });
  menu.addEventListener("focusout", ({ relatedTarget }) => {
    if (relatedTarget instanceof Node && !menu.contains(relatedTarget)) menu.open = false;
  });
  document.addEventListener("pointerdown", ({ target }) => {
    if (target instanceof Node && !menu.contains(target)) menu.open = false;
  });
}
