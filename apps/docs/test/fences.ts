import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** A fenced block of code in a page that was written by hand. */
export interface Fence {
  /** The page's file, below `src/content/docs`. */
  file: string;
  language: string;
  /**
   * The words after the language. `bad`: a configuration with a deliberate mistake; `other`: none of ours; `run`: is
   * executed by a test; `because="…"`: why it is not.
   */
  meta: string;
  code: string;
}

export const folder: string = fileURLToPath(new URL("../src/content/docs/", import.meta.url));

export const fences: readonly Fence[] = globSync("**/*.mdx", { cwd: folder }).flatMap((file) =>
  [...readFileSync(join(folder, file), "utf8").matchAll(/^( *)```(\w+) ?(.*)\n([\s\S]*?)^ *```$/gm)].map(
    ([, indent = "", language = "", meta = "", code = ""]) => ({
      file,
      language,
      meta,
      code: code.replaceAll(new RegExp(`^${indent}`, "gm"), ""),
    }),
  ),
);
