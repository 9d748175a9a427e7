import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** A fenced block of code in a page, or in a folder's README, that was written by hand. */
export interface Fence {
  /** The page's file, below `src/content/docs`, or the README's, below the project's folder. */
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
const project = fileURLToPath(new URL("../../../", import.meta.url));

export const fences: readonly Fence[] = [
  ...fencesIn(folder, "**/*.mdx"),
  ...fencesIn(project, "{apps,packages}/*/README.md"),
];

function fencesIn(directory: string, pattern: string): Fence[] {
  return globSync(pattern, { cwd: directory }).flatMap((file) =>
    [...readFileSync(join(directory, file), "utf8").matchAll(/^( *)```(\w+) ?(.*)\n([\s\S]*?)^ *```$/gm)].map(
      ([, indent = "", language = "", meta = "", code = ""]) => ({
        file,
        language,
        meta,
        code: code.replaceAll(new RegExp(`^${indent}`, "gm"), ""),
      }),
    ),
  );
}

/** Whether a test runs the program. */
export function isRun(meta: string): boolean {
  return /(?:^| )run(?: |$)/.test(meta);
}

/** Whether it shows what a program prints. */
export function isOutput({ language, meta }: Fence): boolean {
  return language === "txt" && !meta.includes("title=");
}
