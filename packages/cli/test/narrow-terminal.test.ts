import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { openTerminal } from "./support/terminal.ts";

/** What the screen of a narrow terminal shows when a command has ended, word by word as it stands there. */
async function screenOf(line: string, columns: number): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "jira-config-narrow-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFileSync(
    join(folder, "jira_config.yaml"),
    'jira:\n  url: "https://your-company-in-the-north.atlassian.net/"\n  email: "${JIRA_EMAIL}"\n  api_token: "${JIRA_API_TOKEN}"\n  project: "PROJ"\n',
  );
  writeFileSync(
    join(folder, "inventory.yaml"),
    'tokens:\n  - label: "Release pipeline of the whole company - Production - 2026-11"\n    environment: production\n    owner: Platform team\n    created: 2026-11-02\n    expires: 2027-11-02\n  - label: "x - Staging - 2026-11"\n',
  );
  const { screen } = await openTerminal(line, folder, { columns }).end();
  return `${screen}\n`;
}

test.each([
  ["check", "jira-config check", 40],
  ["help", "jira-config check --help", 40],
  ["explain", "jira-config explain rate-limited", 40],
  ["explain-examples", "jira-config explain site-url-trailing-slash", 40],
  ["doctor", "jira-config doctor --demo --scenario other-sites-fields", 40],
  ["doctor-failed", "jira-config doctor --scenario expired-token", 40],
  ["tokens", "jira-config tokens inventory.yaml --today 2026-11-25", 40],
  ["standard-error", "jira-config check missing.yaml; jira-config tokens > tokens.txt", 40],
  ["doctor-wide", "jira-config doctor --demo", 80],
] as const)("%s", async (name, line, columns) => {
  await expect(await screenOf(line, columns)).toMatchFileSnapshot(`screens/${name}.txt`);
});
