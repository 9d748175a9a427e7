import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, onTestFinished, test } from "vitest";

const generate = fileURLToPath(new URL("../scripts/generate.ts", import.meta.url));

test.each(["jira_config.schema.json", "jira_tokens.schema.json"])(
  "the committed %s is what the source generates",
  (name) => {
    const committed = fileURLToPath(import.meta.resolve(`@jira-config/schema/${name}`));
    const folder = mkdtempSync(join(tmpdir(), "jira-config-schema-"));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    execFileSync(process.execPath, [generate, folder]);

    expect(readFileSync(committed, "utf8"), "Out of date. Run: pnpm generate").toBe(
      readFileSync(join(folder, name), "utf8"),
    );
  },
);
