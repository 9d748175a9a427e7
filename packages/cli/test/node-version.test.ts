import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, inject, onTestFinished, test } from "vitest";
import manifest from "../package.json" with { type: "json" };

const oldest = manifest.engines.node.replace(">=", "");

/** Runs the installed program in a Node.js that takes itself for another version. */
function runIn(version: string) {
  const folder = mkdtempSync(join(tmpdir(), "jira-config-node-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const preload = join(folder, "version.cjs");
  writeFileSync(
    preload,
    `Object.defineProperty(process, "versions", { value: { ...process.versions, node: "${version}" } });`,
  );
  const program = join(inject("binFolder"), "jira-config");
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["--require", preload, program, "--version"],
    {
      encoding: "utf8",
    },
  );
  return { status, stdout, stderr };
}

test.each(["18.20.4", "20.9.0", "20.18.0"])("Node.js %s is reported as too old", (version) => {
  expect(runIn(version)).toEqual({
    status: 2,
    stdout: "",
    stderr: `jira-config needs Node.js ${oldest} or later; this is ${version}.\nhttps://nodejs.org has a newer one.\n`,
  });
});

test.each([oldest, "20.19.0", "22.1.0", "24.0.0", "100.0.0"])("Node.js %s will do", (version) => {
  expect(runIn(version)).toEqual({ status: 0, stdout: `${manifest.version}\n`, stderr: "" });
});

test("the oldest Node.js is the oldest that the bundled network library takes", () => {
  const client = fileURLToPath(import.meta.resolve("@jira-config/jira"));
  const undici = JSON.parse(readFileSync(createRequire(client).resolve("undici/package.json"), "utf8"));
  expect(undici.engines.node).toBe(manifest.engines.node);
});
