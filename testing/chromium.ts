import { existsSync, mkdtempSync, renameSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import serverless from "@sparticuz/chromium";

/** Beside the package: by default, it would use any /tmp/chromium, even of another version or another user. */
const folder = join(dirname(createRequire(import.meta.url).resolve("@sparticuz/chromium")), "../unpacked");

/** The program of `CHROMIUM_PATH`, or else the Chromium that comes as an npm package, unpacked the first time. */
export async function chromiumPath(): Promise<string> {
  if (process.env.CHROMIUM_PATH) return process.env.CHROMIUM_PATH;
  if (!existsSync(folder)) await unpack();
  return join(folder, "chromium");
}

/** Moves the finished file into place, because another process may need it at the same time. */
async function unpack(): Promise<void> {
  const { TMPDIR } = process.env;
  const own = mkdtempSync(`${folder}-`);
  try {
    process.env.TMPDIR = own;
    await serverless.executablePath();
    renameSync(own, folder);
  } catch (error) {
    rmSync(own, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  } finally {
    if (TMPDIR === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = TMPDIR;
  }
}
