import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { scenarios } from "@jira-config/jira-mock";
import { serve } from "@jira-config/jira-mock/serve";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Fence, fences } from "./fences.ts";

const programs = ["bash", "zsh", "sh", "powershell", "bat", "js", "ts", "python"];
const snippets = fences.filter(({ language }) => programs.includes(language));
const runnable = snippets.filter(({ meta }) => isRun(meta));

function isRun(meta: string): boolean {
  return /(?:^| )run(?: |$)/.test(meta);
}

test("every program in the guide is executed, or says why it is not", () => {
  const silent = snippets.filter(({ meta }) => !isRun(meta) && !/\bbecause="[^"]+"/.test(meta));
  expect(silent.map(({ file, code }) => `${file}: ${code}`)).toEqual([]);
});

describe("against a Jira Cloud", () => {
  const healthy = scenarios.find(({ name }) => name === "healthy");
  if (!healthy) throw new Error("There is no scenario in which all is well.");
  const jira = healthy.create();
  const { email, apiToken } = jira.credentials;
  const directory = mkdtempSync(join(tmpdir(), "snippets-"));
  let served: Awaited<ReturnType<typeof serve>>;

  beforeAll(async () => {
    served = await serve(jira);
  });
  afterAll(async () => {
    await served.close();
    rmSync(directory, { recursive: true });
  });

  test.each(runnable)("$file: $code", async (snippet) => {
    const { status, output } = await run(snippet);
    expect(status, output).toBe(0);
    // Whoever asks who they are learns it; nobody learns the token.
    if (snippet.code.includes("/myself")) expect(output).toMatch(/displayName|Signed in as \S/);
    expect(output).not.toContain(apiToken);
  });

  /** Runs a snippet as a file of its own, with the variables that the guide sets; the token is typed where it is asked. */
  function run({ language, code }: Fence): Promise<{ status: number | null; output: string }> {
    const file = join(directory, language === "js" ? "snippet.mjs" : "snippet.sh");
    writeFileSync(file, language === "bash" ? `set -euo pipefail\n${code}` : code);
    const child = spawn(language === "js" ? process.execPath : "bash", [file], {
      cwd: directory,
      env: {
        PATH: process.env.PATH,
        JIRA_URL: served.origin,
        JIRA_EMAIL: email,
        JIRA_API_TOKEN: apiToken,
        JIRA_PROJECT: "PROJ",
      },
    });
    let output = "";
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (output += chunk));
    child.stdin.end(`${apiToken}\n`);
    return new Promise((resolve) => child.on("close", (status) => resolve({ status, output })));
  }
});
