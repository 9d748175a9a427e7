import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, onTestFinished, test } from "vitest";

const committed = fileURLToPath(import.meta.resolve("@jira-config/schema/jira_config.schema.json"));
const generate = fileURLToPath(new URL("../scripts/generate.ts", import.meta.url));

test("the committed schema is what the source generates", () => {
  const directory = mkdtempSync(join(tmpdir(), "jira-config-schema-"));
  onTestFinished(() => rmSync(directory, { recursive: true }));
  const generated = join(directory, "jira_config.schema.json");
  execFileSync(process.execPath, [generate, generated]);

  expect(readFileSync(committed, "utf8"), "Out of date. Run: pnpm generate").toBe(
    readFileSync(generated, "utf8"),
  );
});
