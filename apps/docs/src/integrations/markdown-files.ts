import { readFile, writeFile } from "node:fs/promises";
import { defaultSiteOrigin } from "@jira-config/schema";
import type { AstroIntegration } from "astro";
import { type MarkdownPage, markdownOf } from "../markdown-pages/markdown.ts";
import { readingOrder } from "../sidebar.ts";
import { tagline } from "../tagline.ts";

/** Pages that are tools, or have no content of their own. */
const leftOut = new Set(["check/", "404/"]);

/** The parts of the list, by the folder in which their pages are; the guide is everything else. */
const sections = [
  { heading: "Guide", folder: "" },
  { heading: "Why a call fails", folder: "causes" },
  { heading: "Rules of the checker", folder: "rules" },
  { heading: "Problems of the API", folder: "problems" },
];

interface Entry extends MarkdownPage {
  pathname: string;
  address: string;
}

/**
 * Writes each page as Markdown beside its HTML, and `llms.txt`, which lists them for language models.
 * https://llmstxt.org/
 */
export function markdownFiles(): AstroIntegration {
  let site = "";
  return {
    name: "markdown-files",
    hooks: {
      "astro:config:done": ({ config }) => {
        site = config.site ?? "";
      },
      "astro:build:done": async ({ dir, pages }) => {
        const written = pages.filter(({ pathname }) => !leftOut.has(pathname)).sort(inReadingOrder);
        const entries: Entry[] = [];
        for (const { pathname } of written) {
          const page = await markdownOf(await readFile(new URL(`${pathname}index.html`, dir), "utf8"), site);
          await writeFile(new URL(`${pathname}index.md`, dir), page.markdown);
          entries.push({ ...page, pathname, address: `${defaultSiteOrigin}/${pathname}index.md` });
        }
        await writeFile(new URL("llms.txt", dir), overview(entries));
      },
    },
  };
}

/** The pages of the guide in reading order, and all others after them by name. */
function inReadingOrder(a: { pathname: string }, b: { pathname: string }): number {
  const [first, second] = [a, b].map(({ pathname }) => {
    const place = readingOrder.indexOf(pathname);
    return place < 0 ? readingOrder.length : place;
  }) as [number, number];
  return first - second || (a.pathname < b.pathname ? -1 : 1);
}

function overview(entries: readonly Entry[]): string {
  const lists = sections.map(({ heading, folder }) => {
    const own = entries.filter(({ pathname }) => folder === sectionOf(pathname));
    return `## ${heading}\n\n${own.map(item).join("\n")}\n`;
  });
  return `# jira-config

> ${tagline}

${lists.join("\n")}`;
}

function sectionOf(pathname: string): string {
  const [first = ""] = pathname.split("/");
  return sections.some(({ folder }) => folder === first) ? first : "";
}

function item({ title, description, address }: Entry): string {
  return `- [${title}](${address}): ${description}`;
}
