import { chownSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { writeFileAtomically } from "../src/files/write-file.ts";

test("a file that is written again stays its owner's", () => {
  const folder = mkdtempSync(join(tmpdir(), "jira-config-owner-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = join(folder, "jira_config.yaml");
  writeFileSync(file, "old");
  // Only root can give it away; for anybody else it is their own, and has to stay so.
  if (process.getuid?.() === 0) chownSync(file, 65_534, 65_534);
  const { uid, gid } = statSync(file);

  writeFileAtomically(file, "new");

  expect(readFileSync(file, "utf8")).toBe("new");
  expect(statSync(file)).toMatchObject({ uid, gid });
});
