/**
 * Prints a page in the light theme, even if the screen is dark: paper is white, and browsers do not print backgrounds.
 */
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
