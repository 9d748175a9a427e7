import { spawnSync } from "node:child_process";
import { mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, inject, onTestFinished, test } from "vitest";

test("what Node.js does not permit is not reported as an internal fault", () => {
  const folder = mkdtempSync(join(tmpdir(), "jira-config-permission-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const program = realpathSync(join(inject("binFolder"), "jira-config"));
  const permitted = ["--permission", `--allow-fs-read=${dirname(program)}/`];
  const { status, stderr } = spawnSync(process.execPath, [...permitted, program, "check"], {
    cwd: folder,
    encoding: "utf8",
  });
  expect(stderr).toBe("jira-config lacks a permission. Start it with --allow-fs-read as well.\n");
  expect(status).toBe(2);
});
