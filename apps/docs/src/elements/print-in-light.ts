/** Prints a page in the light theme, whichever is on the screen: paper is white, and browsers leave backgrounds out. */
export function printInLight(root: HTMLElement): void {
  let theme = root.dataset.theme;
  addEventListener("beforeprint", () => {
    theme = root.dataset.theme;
    root.dataset.theme = "light";
  });
  addEventListener("afterprint", () => {
    root.dataset.theme = theme;
  });
}
