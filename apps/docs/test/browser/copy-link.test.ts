import { describe, expect } from "vitest";
import { checkerPage } from "./support/checker-page.ts";
import { guide } from "./support/guide.ts";
import { test } from "./support/test.ts";

const permissions = ["clipboard-read", "clipboard-write"];

describe.for([
  { width: 1280, height: 900 },
  { width: 320, height: 700 },
])("Copy link, $width wide,", (viewport) => {
  test("gives an address that opens the text and its format", async ({ open }) => {
    const { page, requests } = await open("/check/", { permissions, viewport });
    const checker = checkerPage(page);
    await checker.enter(guide);
    await checker.format.selectOption("yaml");
    await page.waitForLoadState("networkidle");
    const before = requests.length;
    await checker.button("Copy link").focus();
    await page.keyboard.press("Enter");
    await expect.poll(() => checker.notice.textContent()).toBe("Copied a link to this text.");
    expect(requests.slice(before)).toEqual([]);
    const link = await page.evaluate(() => navigator.clipboard.readText());

    const { page: other } = await open(link, { viewport });
    const opened = checkerPage(other);
    await expect.poll(() => opened.text()).toBe(guide);
    expect(await opened.format.inputValue()).toBe("yaml");
    expect(await opened.notice.textContent()).toContain("Opened the text in the link.");
  });
});

describe("Copy link", () => {
  test("leaves secrets out, and says so", async ({ open }) => {
    const { page } = await open("/check/", { permissions });
    const checker = checkerPage(page);
    const secret = `ATATT3${"xFfGF0".padEnd(40, "Zq7")}`;
    await checker.enter(`JIRA_API_TOKEN=${secret}\nJIRA_PROJECT=PROJ # ${secret}\n`);
    await checker.button("Copy link").click();
    await expect
      .poll(() => checker.notice.textContent())
      .toBe("Copied a link to this text. Secrets were left out.");
    await expect.poll(() => checker.text()).toContain(secret);
    const link = await page.evaluate(() => navigator.clipboard.readText());
    const { page: other } = await open(link);
    const opened = checkerPage(other);
    await expect.poll(() => opened.text()).toContain("JIRA_PROJECT=PROJ");
    expect(await opened.text()).not.toContain(secret.slice(0, 8));
    expect(await opened.text()).not.toContain(secret.slice(-8));
  });

  test("is refused, in words, without a text and for one that is too long", async ({ open }) => {
    const { page } = await open("/check/", { permissions });
    const checker = checkerPage(page);
    await checker.button("Copy link").click();
    await expect.poll(() => checker.notice.textContent()).toBe("There is nothing to link to yet.");
    // Without repetition, which would compress well.
    const long = Array.from({ length: 1500 }, (_, index) => `# ${Math.sin(index)}`).join("\n");
    await page
      .locator("[data-part=file]")
      .setInputFiles({ name: "long.env", mimeType: "text/plain", buffer: Buffer.from(long) });
    await expect.poll(() => checker.notice.textContent()).toBe("Opened long.env.");
    await checker.button("Copy link").click();
    await expect.poll(() => checker.notice.textContent()).toMatch(/^This text is too long for a link/);
  });
});
