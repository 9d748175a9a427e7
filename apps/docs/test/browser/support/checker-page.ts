import type { Locator, Page } from "playwright-core";

/** The parts of the Check page, by the names that people and screen readers know them by. */
export interface CheckerPage {
  editor: Locator;
  summary: Locator;
  problems: Locator;
  /** The result of the last command. */
  notice: Locator;
  /** What a screen reader is told while somebody types. */
  announcement: Locator;
  format: Locator;
  fixAll: Locator;
  button(name: string): Locator;
  /** The editor's text. */
  text(): Promise<string>;
  /** Replaces the editor's text, as pasting does. */
  enter(text: string): Promise<void>;
}

export function checkerPage(page: Page): CheckerPage {
  const checker = page.locator("jira-config-checker");
  const button = (name: string) => checker.getByRole("button", { name, exact: true });
  const editor = checker.getByRole("textbox", { name: "Configuration to check" });
  const lines = editor.locator(".cm-line");
  return {
    editor,
    summary: checker.getByRole("heading", { level: 2 }),
    problems: checker
      .getByRole("list")
      .getByRole("listitem")
      .filter({ has: page.getByText(/^Line \d+, column/) }),
    notice: checker.locator("[data-part=notice]"),
    announcement: checker.locator("[data-part=live]"),
    format: checker.getByRole("combobox", { name: "Format" }),
    fixAll: button("Fix all"),
    button,
    text: async () => (await lines.allTextContents()).join("\n"),
    enter: async (text) => {
      await editor.focus();
      await page.keyboard.press("ControlOrMeta+A");
      await page.keyboard.insertText(text);
    },
  };
}
