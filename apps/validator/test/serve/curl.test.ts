import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Server, startServer } from "../../scripts/server.ts";
import { invalid, valid, validEnvironment } from "../worker/configs.ts";

const fileAt = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

let server: Server;
let folder: string;

beforeAll(async () => {
  server = await startServer();
  folder = await mkdtemp(join(tmpdir(), "curl-"));
  await writeFile(join(folder, ".env"), validEnvironment);
});

afterAll(async () => {
  await server.stop();
  await rm(folder, { recursive: true });
});

interface Outcome {
  code: number;
  output: string;
}

/** Runs a line in a shell, where `jira_config.yaml` and `.env` are. */
async function run(line: string, config: string): Promise<Outcome> {
  await writeFile(join(folder, "jira_config.yaml"), config);
  return await new Promise((resolve) => {
    execFile("sh", ["-c", line], { cwd: folder }, (error, output) => {
      resolve({ code: Number(error?.code ?? 0), output });
    });
  });
}

const curlLines = (text: string) => text.split("\n").filter((line) => /^ *curl /.test(line));

test("curl's -d, which removes the line ends, is told", async () => {
  const check = (what: string) => `curl -s -d ${what} ${server.origin}/v1/validate`;
  const warnings = [expect.stringContaining("--data-binary")];
  expect(JSON.parse((await run(check("@jira_config.yaml"), valid)).output)).toMatchObject({ warnings });
  expect(JSON.parse((await run(check("@.env"), valid)).output)).toMatchObject({ warnings });
  for (const whole of [
    "JIRA_URL=https://your-company.atlassian.net",
    `'{"jira": {"url": "x", "project": "y"}}'`,
  ])
    expect(JSON.parse((await run(check(whole), valid)).output)).not.toHaveProperty("warnings");
});

test("curl's --data-urlencode, which encodes the line ends, is told", async () => {
  const line = `curl -s --data-urlencode config@jira_config.yaml ${server.origin}/v1/validate`;
  const { output } = await run(line, valid);
  expect(JSON.parse(output)).toMatchObject({ warnings: [expect.stringContaining("URL-encoded")] });
});

test("the lines that the API itself shows work as pasted", async () => {
  const [plain = "", inTerminal = "", form = "", inOtherForm = "", ...others] = curlLines(
    await (await fetch(`${server.origin}/v1/validate`)).text(),
  );
  expect(others).toEqual([]);

  expect(JSON.parse((await run(plain, valid)).output)).toMatchObject({ valid: true });
  expect(JSON.parse((await run(plain, invalid)).output)).toMatchObject({
    valid: false,
    summary: { errors: 1 },
  });
  expect(await run(inTerminal, valid)).toEqual({ code: 0, output: "" });
  expect(await run(inTerminal, invalid)).toEqual({ code: 22, output: expect.stringContaining(":2:") });
  expect(JSON.parse((await run(form, invalid)).output)).toMatchObject({
    valid: false,
    files: [{ name: "jira_config.yaml" }, { name: ".env" }],
  });
  expect((await run(inOtherForm, valid)).output).toMatch(/^JIRA_URL=/m);
});

test("the README's line works as pasted", async () => {
  const readme = await readFile(fileAt("../../README.md"), "utf8");
  const fences = [...readme.matchAll(/^```\w*\n([\s\S]*?)^```$/gm)].map(([, code = ""]) => code);
  const lines = fences.flatMap(curlLines);
  expect(lines).not.toEqual([]);
  for (const line of lines) {
    expect(line).toContain("http://localhost:8787/");
    const { output } = await run(line.replaceAll("http://localhost:8787", server.origin), invalid);
    expect(output).toContain("site-url-trailing-slash");
  }
});
