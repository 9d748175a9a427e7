import { test } from "./support/test.ts";

// Safari does: https://webkit.org/blog/10855/async-clipboard-api/
test.for([
  { name: "Copy page", path: "/recipes/", opened: "View as Markdown", says: "Copied to the clipboard." },
  {
    name: "Copy link",
    path: "/check/#example.token-alone.0",
    opened: "Opened the rule's example.",
    says: /^Copied a link to this text\./,
  },
])(
  "$name copies where the browser refuses what comes after the click",
  async ({ name, path, opened, says }, { open }) => {
    const { page } = await open(path, { permissions: ["clipboard-write"] });
    await page.getByText(opened).waitFor();
    await page.evaluate(() => {
      const { clipboard } = navigator;
      let isClick = false;
      addEventListener("click", () => (isClick = true), true);
      addEventListener("click", () => (isClick = false));
      const onlyInClick =
        <Content>(copy: (content: Content) => Promise<void>) =>
        async (content: Content) => {
          if (!isClick) throw new DOMException("too late", "NotAllowedError");
          await copy.call(clipboard, content);
        };
      clipboard.write = onlyInClick(clipboard.write);
      clipboard.writeText = onlyInClick(clipboard.writeText);
    });
    await page.getByRole("button", { name, exact: true }).click();
    await page.getByText(says).waitFor();
  },
);
