import { expect, test } from "vitest";
import { withSystemTheme } from "../src/html/system-theme.ts";

test("a page of Starlight leaves its theme to the system", () => {
  const page = '<html lang="en" data-theme="dark" data-has-toc><div data-theme="dark">';
  expect(withSystemTheme(page)).toBe('<html lang="en" data-has-toc><div data-theme="dark">');
});

test("one that says its theme in another way is noticed when the site is built", () => {
  expect(() => withSystemTheme('<html class="dark"><script>StarlightThemeProvider</script>')).toThrow();
});
