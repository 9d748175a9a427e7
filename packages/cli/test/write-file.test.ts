import { chmodSync, chownSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { writeFileAtomically } from "../src/files/write-file.ts";

test("a file that is written again keeps its owner", () => {
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

test("a file that another member of its group writes keeps its group", () => {
  const folder = mkdtempSync(join(tmpdir(), "jira-config-group-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = join(folder, "jira_config.yaml");
  writeFileSync(file, "old");
  const { gid } = statSync(file);
  // Only root can be another for a while; anybody else writes their own file.
  const isRoot = process.getuid?.() === 0;
  const group = isRoot ? gid + 1 : gid;
  if (isRoot) {
    chmodSync(folder, 0o777);
    chownSync(file, 0, group);
    const groups = process.getgroups?.() ?? [];
    process.setgroups?.([group]);
    process.seteuid?.(65_534);
    onTestFinished(() => {
      process.seteuid?.(0);
      process.setgroups?.(groups);
    });
  }

  writeFileAtomically(file, "new");

  expect(statSync(file).gid).toBe(group);
});
