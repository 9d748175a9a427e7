/**
 * A page that is light or dark as the system asks, until its script knows better. Starlight writes every page as a dark
 * one for its script to correct, which leaves it dark where no script runs; `../styles/light-by-preference.ts` says how a
 * page without a theme looks.
 *
 * @throws when Starlight has come to say it in another way
 */
export function withSystemTheme(html: string): string {
  const themeless = html.replace(/(<html\b[^>]*?) data-theme="dark"/, "$1");
  if (themeless === html && html.includes("StarlightThemeProvider"))
    throw new Error("The page does not say that it is dark in the way that is known.");
  return themeless;
}
