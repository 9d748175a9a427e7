import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import sharp from "sharp";
import { describe, expect, test } from "vitest";
import { pictureSize, socialPicture } from "../src/social-picture/picture.ts";
import { type BuiltPage, pages } from "./built-site.ts";

/** The content of a `meta` element of a page. */
function said({ html }: BuiltPage, name: string): string {
  return new RegExp(`<meta (?:property|name)="${name}" content="([^"]*)"`).exec(html)?.[1] ?? "";
}

function fileOf(page: BuiltPage): string {
  return fileURLToPath(new URL(`../dist${new URL(said(page, "og:image")).pathname}`, import.meta.url));
}

describe("the picture of a page", () => {
  test.each(pages)("$path is named by its head, with its words, and there", (page) => {
    expect(existsSync(fileOf(page))).toBe(true);
    expect(said(page, "og:image")).toBe(said(page, "twitter:image"));
    expect(said(page, "og:image:alt")).toMatch(/^jira-config: \S/);
    expect(said(page, "twitter:card")).toBe("summary_large_image");
  });

  test("has the size that the head says, and is another for another page", async () => {
    const [start, check] = ["/", "/check/"].map((path) => pages.find((page) => page.path === path));
    if (!start || !check) throw new Error("A page is missing.");
    const { width, height, format } = await sharp(fileOf(start)).metadata();
    expect({ width, height, format }).toEqual({ ...pictureSize, format: "png" });
    expect(said(start, "og:image:width")).toBe(String(width));
    expect(said(start, "og:image:height")).toBe(String(height));
    const pixels = await Promise.all([start, check].map((page) => sharp(fileOf(page)).raw().toBuffer()));
    expect(pixels[0]?.equals(pixels[1] ?? Buffer.alloc(0))).toBe(false);
  });

  test("stays within its frame, and takes no text for markup", () => {
    const svg = socialPicture({ title: `<b> & ${"words ".repeat(80)}`, description: "more ".repeat(200) });
    expect(svg).toContain("&lt;b&gt; &amp;");
    const bottoms = [...svg.matchAll(/ y="(\d+)" font-size/g)].map(([, y]) => Number(y));
    expect(Math.max(...bottoms)).toBeLessThan(pictureSize.height - 20);
  });
});
