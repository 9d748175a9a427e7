import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { runBuild } from "../../scripts/build.ts";

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "build-"));
});

afterAll(() => rm(folder, { recursive: true }));

/** A stand-in for turbo that writes lines as turbo does, and ends with a code. */
async function build(name: string, lines: readonly string[], code: number): Promise<string[]> {
  const script = join(folder, `${name}.mjs`);
  await writeFile(script, `console.log(${JSON.stringify(lines.join("\n"))}); process.exitCode = ${code};`);
  const progress: string[] = [];
  await runBuild([script], (line) => progress.push(line));
  return progress;
}

const log = [
  "• Running build in 2 packages",
  "@jira-config/schema:build: cache hit, suppressing logs 00000000",
  "@jira-config/docs:build: cache miss, executing 11111111",
  "@jira-config/docs:build: 40 pages",
];

test("tells what is built, and hides the rest", async () => {
  expect(await build("passing", log, 0)).toEqual(["schema: up to date", "docs: building"]);
});

test("shows the whole log when it fails", async () => {
  await expect(build("failing", log, 1)).rejects.toThrow(`${log.join("\n")}\n\nThe build failed`);
});
