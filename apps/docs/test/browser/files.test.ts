import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { expect, onTestFinished } from "vitest";
import { checkerPage } from "./support/checker-page.ts";
import { guideWithSlash } from "./support/guide.ts";
import { test } from "./support/test.ts";

async function choose(page: Page, name: string, buffer: Buffer): Promise<void> {
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Open file" }).click();
  await (await chooser).setFiles({ name, mimeType: "application/octet-stream", buffer });
}

/** Drops files on a place of the page, as the desktop does. */
async function drop(page: Page, place: string, files: Record<string, string>): Promise<void> {
  const transfer = await page.evaluateHandle((contents) => {
    const data = new DataTransfer();
    for (const [name, text] of Object.entries(contents)) data.items.add(new File([text], name));
    return data;
  }, files);
  await page.locator(place).dispatchEvent("dragover", { dataTransfer: transfer });
  await page.locator(place).dispatchEvent("drop", { dataTransfer: transfer });
}

test("a file is opened, whatever its line ends and encoding", async ({ open }) => {
  const { page } = await open("/check/");
  const checker = checkerPage(page);
  const windows = guideWithSlash.replaceAll("\n", "\r\n");
  await choose(page, "jira_config.yaml", Buffer.from(`\uFEFF${windows}`, "utf16le"));
  await expect.poll(() => checker.text()).toBe(guideWithSlash);
  await expect.poll(() => checker.summary.textContent()).toBe("2 errors");
  await expect.poll(() => checker.notice.textContent()).toBe("Opened jira_config.yaml.");

  await choose(page, ".env", Buffer.from("JIRA_TIMEOUT=30s\n"));
  await expect.poll(() => checker.text()).toBe("JIRA_TIMEOUT=30s\n");
  await expect.poll(() => checker.format.locator("option:checked").textContent()).toBe("Auto (.env)");
});

test("a dropped file takes the place of the text", async ({ open }) => {
  const { page } = await open("/check/");
  const checker = checkerPage(page);
  await checker.enter("mine: true");
  await drop(page, ".cm-content", { "jira_config.yaml": guideWithSlash });
  await expect.poll(() => checker.notice.textContent()).toMatch(/^Opened jira_config\.yaml\./);
  await expect.poll(() => checker.text()).toBe(guideWithSlash);
  await expect.poll(() => checker.summary.textContent()).toBe("1 error");
  await checker.editor.focus();
  await page.keyboard.press("ControlOrMeta+Z");
  await expect.poll(() => checker.text()).toBe("mine: true");
});

test("a file dropped beside the editor is opened too; of several files the first is, and the page says so", async ({
  open,
}) => {
  const { page } = await open("/check/");
  const checker = checkerPage(page);
  await checker.enter("mine: true");
  await drop(page, "h1", { ".env": "JIRA_TIMEOUT=30s\n", "jira_config.yaml": guideWithSlash });
  await expect.poll(() => checker.notice.textContent()).toMatch(/^Opened \.env, the first of 2 files;/);
  await expect.poll(() => checker.text()).toBe("JIRA_TIMEOUT=30s\n");
});

test("a file that is too large or not a text is explained, and the text stays", async ({ open }) => {
  const { page } = await open("/check/");
  const checker = checkerPage(page);
  await checker.enter("mine: true");
  await choose(page, "large.yaml", Buffer.alloc(300 * 1024, "a"));
  await expect.poll(() => checker.notice.textContent()).toMatch(/^large\.yaml has 300 KiB\./);
  await choose(page, "logo.png", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x00]));
  await expect.poll(() => checker.notice.textContent()).toMatch(/^logo\.png is not readable as text\./);
  await expect.poll(() => checker.text()).toBe("mine: true");
});

test("a dropped folder is explained, although it looks like a file", async ({ open }) => {
  const folder = await mkdtemp(join(tmpdir(), "configurations-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const { page } = await open("/check/");
  const checker = checkerPage(page);
  await checker.editor.waitFor();
  const session = await page.context().newCDPSession(page);
  const data = { items: [], files: [folder], dragOperationsMask: 1 };
  for (const type of ["dragEnter", "dragOver", "drop"] as const)
    await session.send("Input.dispatchDragEvent", { type, x: 200, y: 200, data });
  await expect.poll(() => checker.notice.textContent()).toContain("If it is a folder, open a file in it.");
});
