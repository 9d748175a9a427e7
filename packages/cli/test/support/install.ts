import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  interface ProvidedContext {
    /** The folder with the installed program. */
    binFolder: string;
  }
}

/** Packs the built package and installs it as its users do, from the tarball and nothing else. */
export default function install(project: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), "jira-config-installed-"));
  // Does not look for a newer npm, which would wait for an answer if there is no network.
  const npm = (...args: string[]) =>
    execFileSync("npm", ["--no-update-notifier", ...args], { cwd: folder, encoding: "utf8" }).trim();
  const packageFolder = fileURLToPath(new URL("../..", import.meta.url));
  const tarball = npm("pack", packageFolder, "--silent", "--ignore-scripts");
  npm("init", "--yes", "--silent");
  npm("install", "--offline", "--no-audit", "--no-fund", "--silent", `./${tarball}`);
  project.provide("binFolder", join(folder, "node_modules", ".bin"));
  return () => rmSync(folder, { recursive: true });
}
