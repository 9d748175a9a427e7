/**
 * Removes the theme from a page, which then follows the system until its script runs. Starlight writes every page as
 * dark and lets its script correct that, so without scripts it would stay dark; `../styles/light-by-preference.ts`
 * styles pages without a theme.
 *
 * @throws when a new version of Starlight marks the theme in another way
 */
export function withSystemTheme(html: string): string {
  const themeless = html.replace(/(<html\b[^>]*?) data-theme="dark"/, "$1");
  if (themeless === html && html.includes("StarlightThemeProvider"))
    throw new Error("The page does not mark its dark theme in the expected way.");
  return themeless;
}
