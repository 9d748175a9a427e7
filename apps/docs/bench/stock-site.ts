import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import starlight from "@astrojs/starlight";
import { build } from "astro";

/** The content of Starlight's own template, without its pictures. https://starlight.astro.build/manual-setup/ */
const files = {
  "src/content.config.ts": `import { defineCollection } from "astro:content";
import { docsLoader } from "@astrojs/starlight/loaders";
import { docsSchema } from "@astrojs/starlight/schema";
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`,
  "src/content/docs/index.md": `---
title: A plain page
---

Some words.

## A heading

More words.
`,
};

/** A default Starlight site, whose only page is \`/\`. */
export interface StockSite {
  directory: string;
  remove(): void;
}

/** Builds it inside this package, so that its dependencies are found. */
export async function buildStockSite(): Promise<StockSite> {
  const parent = fileURLToPath(new URL("../test-results/", import.meta.url));
  mkdirSync(parent, { recursive: true });
  const root = mkdtempSync(join(parent, "stock-"));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(root, name, ".."), { recursive: true });
    writeFileSync(join(root, name), text);
  }
  await build({
    root,
    configFile: false,
    logLevel: "error",
    site: "https://jira-config.example",
    integrations: [starlight({ title: "Stock", disable404Route: true })],
  });
  return { directory: join(root, "dist"), remove: () => rmSync(root, { recursive: true }) };
}
