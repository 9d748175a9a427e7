import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { playScenario } from "@jira-config/jira-mock";
import { serve } from "@jira-config/jira-mock/serve";
import { expect, onTestFinished, test } from "vitest";
import { formNames } from "../src/report/form-names.ts";
import { runInShell } from "./support/shell.ts";
import { piecesOf } from "./support/token.ts";

/** Serves a scenario over real HTTP, and gives the environment that leads there. */
async function site(name: string) {
  const fake = playScenario(name);
  const { origin, close } = await serve(fake, { https: false });
  onTestFinished(close);
  const { email, apiToken, project } = fake.credentials;
  const folder = mkdtempSync(join(tmpdir(), "jira-config-doctor-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const env = { JIRA_URL: origin, JIRA_EMAIL: email, JIRA_API_TOKEN: apiToken, JIRA_PROJECT: project };
  return { fake, folder, env };
}

test("the environment alone is enough to sign in over HTTP", async () => {
  const { fake, folder, env } = await site("healthy");
  const { stdout, stderr, exitCode } = await runInShell("jira-config doctor", folder, env);
  expect(stderr).toBe("");
  expect(stdout).toContain("You are signed in as");
  expect(stdout).toContain("api_token  JIRA_API_TOKEN in the environment");
  expect(exitCode).toBe(0);
  expect(fake.requests.length).toBeGreaterThan(0);
  expect(fake.requests.length).toBeLessThanOrEqual(14);
});

test("a finding stands in the file that names the value, and no output holds the token", async () => {
  const { folder, env } = await site("expired-token");
  writeFileSync(
    join(folder, ".env"),
    Object.entries(env)
      .map(([name, value]) => `${name}=${value}\n`)
      .join(""),
  );
  for (const form of formNames) {
    const { stdout, stderr, exitCode } = await runInShell(
      `DEBUG=jira-config jira-config doctor --format ${form}`,
      folder,
    );
    expect(exitCode).toBe(1);
    expect(stdout).toContain("token-rejected");
    expect(stdout).toContain(".env");
    expect(piecesOf(env.JIRA_API_TOKEN).filter((piece) => (stdout + stderr).includes(piece))).toEqual([]);
  }
});

test("a site that does not answer is a finding, not a fault", async () => {
  const { folder, env } = await site("healthy");
  const { stdout, exitCode } = await runInShell("jira-config doctor --quiet --format compact", folder, {
    ...env,
    JIRA_URL: "http://127.0.0.1:9",
    JIRA_RETRY_ATTEMPTS: "0",
  });
  expect(stdout).toMatch(/^environment:\d+:\d+: error: .*\[connection-[a-z]+\]$/m);
  expect(exitCode).toBe(1);
});

test("init notes what the site has in place of a name that the site does not know", async () => {
  const { folder, env } = await site("missing-priority");
  const { JIRA_URL, JIRA_PROJECT, ...credentials } = env;
  const command = `jira-config init --url ${JIRA_URL} --project ${JIRA_PROJECT} --discover`;
  const { stdout } = await runInShell(command, folder, credentials);
  expect(stdout).toContain("The site has no clear match for 3 names.");
  expect(readFileSync(join(folder, "config/jira_config.yaml"), "utf8")).toMatch(
    /^ {4}# medium: "Medium" # .* only Blocker, Critical, Major and Minor\.$/m,
  );
});

test("init fills in what the site has, and leaves the rest as comments", async () => {
  const { fake, folder, env } = await site("other-sites-fields");
  const { JIRA_URL, JIRA_PROJECT, ...credentials } = env;
  const command = `jira-config init --url ${JIRA_URL} --project ${JIRA_PROJECT} --discover`;
  const { stdout, stderr, exitCode } = await runInShell(command, folder, credentials);
  expect(stderr).toBe("");
  expect(exitCode).toBe(0);
  expect(stdout).toContain("Wrote config/jira_config.yaml, .env.example, .gitignore.");
  const text = readFileSync(join(folder, "config/jira_config.yaml"), "utf8");
  expect(text).toContain('    story_points: "customfield_10026"\n    sprint: "customfield_10019"\n');
  expect(text).toContain('    bug: "Bug"\n');
  const { stdout: examined } = await runInShell("jira-config doctor --format compact", folder, credentials);
  expect(examined).not.toContain("error");
  expect(fake.requests.filter(({ method }) => method !== "GET" && method !== "POST")).toEqual([]);
});

test("init keeps each remark at its entry when a field is added above, and writes no empty mapping", async () => {
  const { fake, folder, env } = await site("required-field");
  for (const { issueTypes, priorities } of fake.cloud.sites) {
    for (const type of issueTypes) if (type.name.english === "Story") type.name = { english: "Requirement" };
    for (const [index, priority] of priorities.entries()) priority.name = { english: `P${index + 1}` };
  }
  const { JIRA_URL, JIRA_PROJECT, ...credentials } = env;
  const command = `jira-config init --url ${JIRA_URL} --project ${JIRA_PROJECT} --discover && jira-config check`;
  const { stdout, exitCode } = await runInShell(command, folder, credentials);
  expect(stdout).toContain("The site has no clear match for 5 names.");
  const text = readFileSync(join(folder, "config/jira_config.yaml"), "utf8");
  expect(text).toContain('    severity: "customfield_10030"\n    story_points: ');
  expect(text).toMatch(/^ {2}issue_types:\n {4}# feature: "Story" # Use .+\n {4}bug: "Bug"\n {4}task: /m);
  expect(text).toMatch(/^ {2}# priority_mapping:\n {4}# critical: "Highest" # Use .+\n {4}# high: /m);
  expect(exitCode).toBe(0);
});

test("init maps no priority where a new work item has none", async () => {
  const { folder, env } = await site("priority-off-the-screen");
  const { JIRA_URL, JIRA_PROJECT, ...credentials } = env;
  const command = `jira-config init --url ${JIRA_URL} --project ${JIRA_PROJECT} --discover && jira-config check`;
  const { exitCode } = await runInShell(command, folder, credentials);
  const text = readFileSync(join(folder, "config/jira_config.yaml"), "utf8");
  expect(text).toMatch(
    /^ {2}# priority_mapping:\n(?: {4}# \w+: .+ # Have the Priority field added .+\n){4}$/m,
  );
  expect(exitCode).toBe(0);
});

test("init keeps a type that the site has, even if a field that it requires can have no name", async () => {
  const { fake, folder, env } = await site("required-field");
  const fields = fake.cloud.sites.flatMap((one) => one.fields);
  for (const field of fields) if (field.id === "customfield_10030") field.name = { english: "深刻度" };
  const { JIRA_URL, JIRA_PROJECT, ...credentials } = env;
  const command = `jira-config init --url ${JIRA_URL} --project ${JIRA_PROJECT} --discover`;
  const { stdout } = await runInShell(command, folder, credentials);
  expect(stdout).not.toContain("no clear match");
  const text = readFileSync(join(folder, "config/jira_config.yaml"), "utf8");
  expect(text).toContain('  issue_types:\n    feature: "Story"\n');
});
