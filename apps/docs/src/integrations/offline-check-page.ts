import { createHash } from "node:crypto";
import { readdir, readFile, writeFile } from "node:fs/promises";
import type { AstroIntegration } from "astro";

const page = "check/";

/**
 * Writes the service worker that makes the Check page work offline, with the names of the files that the page needs. It
 * is in the folder of the page, so that it has no effect on other pages.
 */
export function offlineCheckPage(): AstroIntegration {
  return {
    name: "offline-check-page",
    hooks: {
      "astro:build:done": async ({ dir }) => {
        const needed = filesOf(`${page}index.html`, await readFiles(dir));
        const files = [...needed.keys()].map((name) => `/${name.replace(/index\.html$/, "")}`).sort();
        const source = await readFile(new URL("../offline/service-worker.js", import.meta.url), "utf8");
        const built = JSON.stringify({ cacheName: `check-${versionOf(needed)}`, files });
        await writeFile(
          new URL(`${page}service-worker.js`, dir),
          source.replace("BUILT_FILES", () => built),
        );
      },
    },
  };
}

/** The page and all files that it may refer to, by name. */
async function readFiles(dir: URL): Promise<Map<string, string>> {
  const assets = await readdir(new URL("_astro/", dir));
  const names = [`${page}index.html`, ...assets.map((name) => `_astro/${name}`), "favicon.svg", "rules.json"];
  return new Map(
    await Promise.all(
      names.map(async (name) => [name, await readFile(new URL(name, dir), "latin1")] as const),
    ),
  );
}

/** A file with all files that it refers to, directly or indirectly. */
function filesOf(name: string, all: ReadonlyMap<string, string>, found = new Map<string, string>()) {
  const text = all.get(name) ?? "";
  found.set(name, text);
  for (const other of all.keys())
    if (!found.has(other) && text.includes(other.slice(other.lastIndexOf("/") + 1)))
      filesOf(other, all, found);
  return found;
}

function versionOf(files: ReadonlyMap<string, string>): string {
  const hash = createHash("sha256");
  for (const name of [...files.keys()].sort()) hash.update(name).update(files.get(name) ?? "");
  return hash.digest("hex").slice(0, 12);
}
