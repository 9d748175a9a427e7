import { rules } from "@jira-config/checker/rules";
import { schemaPath } from "@jira-config/schema";
import { describe, expect, test } from "vitest";
import { readExample } from "../src/checker/rule-example.ts";
import { readPermalink } from "../src/permalink/permalink.ts";
import { attributes, builtFiles, pages } from "./built-site.ts";

const anchors = new Map(pages.map(({ path, html }) => [path, new Set(attributes(html, "id"))]));
const files = new Set(builtFiles("**/*").map((name) => `/${name}`));

/** The addresses that the Worker answers itself. */
function isApi(path: string): boolean {
  return path.startsWith("/v1/") || path === schemaPath;
}

async function resolves({ pathname, hash }: URL): Promise<boolean> {
  const shared = (await readPermalink(hash)) ?? (await readExample(hash, async () => rules));
  if (shared !== undefined) return pathname === "/check/" && shared !== "broken";
  const ids = anchors.get(pathname);
  if (ids) return hash === "" || ids.has(decodeURIComponent(hash.slice(1)));
  return files.has(pathname) || isApi(pathname);
}

describe.each(pages)("$path", ({ path, html }) => {
  const base = `https://site.invalid${path}`;
  const links = [...attributes(html, "href"), ...attributes(html, "src")];

  test("has no broken link", async () => {
    const internal = links.map((link) => new URL(link, base)).filter(({ host }) => host === "site.invalid");
    expect(internal.length).toBeGreaterThan(0);
    const checked = await Promise.all(
      internal.map(async (link) => ((await resolves(link)) ? [] : link.href)),
    );
    expect(checked.flat()).toEqual([]);
  });

  test("links to other sites with https only", () => {
    expect(links.filter((link) => link.startsWith("http:"))).toEqual([]);
  });
});
