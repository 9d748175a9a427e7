import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { playScenario } from "@jira-config/jira-mock";
import { serve } from "@jira-config/jira-mock/serve";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Fence, fences, isOutput, isRun } from "./fences.ts";

const programs = ["bash", "zsh", "sh", "powershell", "bat", "js", "ts", "python"];
const snippets = fences.filter(({ language }) => programs.includes(language));
const runnable = snippets.filter(({ meta }) => isRun(meta));

/** Stand-ins for what the Python programs import, so that nothing has to be installed. */
const standIns = join(import.meta.dirname, "python");

function titleOf({ meta }: Fence): string {
  return /\btitle="([^"/]+)"/.exec(meta)?.[1] ?? "";
}

test("every program in the guide is executed, or says why it is not", () => {
  const silent = snippets.filter(({ meta }) => !isRun(meta) && !/\bbecause="[^"]+"/.test(meta));
  expect(silent.map(({ file, code }) => `${file}: ${code}`)).toEqual([]);
});

describe("against a Jira Cloud", () => {
  const jira = playScenario("healthy");
  const { email, apiToken } = jira.credentials;
  // Inside this folder, so that the packages of the project are found.
  const results = join(import.meta.dirname, "../test-results");
  mkdirSync(results, { recursive: true });
  const directory = mkdtempSync(join(results, "snippets-"));
  let served: Awaited<ReturnType<typeof serve>>;

  beforeAll(async () => {
    served = await serve(jira);
  });
  afterAll(async () => {
    await served.close();
    rmSync(directory, { recursive: true });
  });

  // A program starts slowly on a busy machine.
  test.each(runnable)("$file: $code", { timeout: 60_000 }, async (snippet) => {
    const { status, output } = await run(snippet);
    expect(status, output).toBe(0);
    // The program prints who is signed in, and never the token.
    if (titleOf(snippet).includes(".test.")) expect(output).toMatch(/\bpass [1-9]/);
    else if (snippet.code.includes("/myself")) expect(output).toMatch(/displayName|Signed in as \S/);
    expect(output).not.toContain(apiToken);
    const after = fences[fences.indexOf(snippet) + 1];
    if (after?.file === snippet.file && isOutput(after)) expect(output).toBe(after.code);
  });

  test("Python's configuration is what the file says, with the environment's values", async () => {
    const snippet = runnable.find((candidate) => titleOf(candidate) === "config.py");
    if (!snippet) throw new Error("The guide has no config.py.");
    await run(snippet);
    mkdirSync(join(directory, "config"), { recursive: true });
    const written = {
      jira: { project: "PROJ", email: "${JIRA_EMAIL}", custom_fields: { rank: "${MISSING}" } },
    };
    writeFileSync(join(directory, "config/jira_config.yaml"), JSON.stringify(written));
    const load = "import config; print(config.load())";
    expect(await execute("python3", ["-c", load])).toMatchObject({
      status: 1,
      output: expect.stringContaining("KeyError: 'MISSING'"),
    });
    writeFileSync(
      join(directory, "config/jira_config.yaml"),
      JSON.stringify({ jira: { ...written.jira, custom_fields: {} } }),
    );
    const { status, output } = await execute("python3", ["-c", load]);
    expect(status, output).toBe(0);
    expect(output).toContain(`'email': '${email}'`);
  });

  test.each(snippets.filter(({ language, meta }) => language === "python" && !isRun(meta)))(
    "$file: Python can read $code",
    async ({ code }) => {
      writeFileSync(join(directory, "read.py"), code);
      const read = "compile(open('read.py', encoding='utf-8').read(), 'read.py', 'exec')";
      expect(await execute("python3", ["-c", read])).toEqual({ status: 0, output: "" });
    },
  );

  /**
   * Runs a snippet as a file of its own, beside the others of its page that have names, with the variables that the
   * guide sets; the token is typed where it is asked.
   */
  function run(snippet: Fence): Promise<{ status: number | null; output: string }> {
    const { language, code } = snippet;
    for (const beside of fences) {
      if (beside.file === snippet.file && titleOf(beside))
        writeFileSync(join(directory, titleOf(beside)), beside.code);
    }
    const isNode = language === "js" || language === "ts";
    const file = titleOf(snippet) || `snippet.${isNode ? "mjs" : "sh"}`;
    writeFileSync(join(directory, file), language === "bash" ? `set -euo pipefail\n${code}` : code);
    const options = file.includes(".test.") ? ["--test"] : [];
    const program = isNode ? process.execPath : language === "python" ? "python3" : "bash";
    return execute(program, [...options, file]);
  }

  function execute(program: string, words: string[]): Promise<{ status: number | null; output: string }> {
    const child = spawn(program, words, {
      cwd: directory,
      env: {
        PATH: process.env.PATH,
        PYTHONPATH: standIns,
        PYTHONDONTWRITEBYTECODE: "1",
        JIRA_URL: served.origin,
        JIRA_EMAIL: email,
        JIRA_API_TOKEN: apiToken,
        JIRA_PROJECT: "PROJ",
      },
    });
    let output = "";
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (output += chunk));
    // Most snippets read no input, and may have ended before it is written.
    child.stdin.on("error", () => {});
    child.stdin.end(`${apiToken}\n`);
    return new Promise((resolve, reject) => {
      child.on("error", ({ message }) =>
        reject(new Error(`This test needs ${program}, here and in CI. ${message}`)),
      );
      child.on("close", (status) => resolve({ status, output }));
    });
  }
});
