import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Server, startServer } from "../../scripts/server.ts";
import { invalid, valid, validEnvironment } from "../worker/configs.ts";
import { type Outcome, run } from "./shell.ts";

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

/** Runs a line in a shell, where `jira_config.yaml` and `.env` are. */
async function runLine(line: string, config: string): Promise<Outcome> {
  await writeFile(join(folder, "jira_config.yaml"), config);
  return await run("sh", ["-c", line], folder);
}

const curlLines = (text: string) => text.split("\n").filter((line) => /^ *curl /.test(line));

test("curl's -d, which removes the line ends, is told", async () => {
  const check = (what: string) => `curl -s -d ${what} ${server.origin}/v1/validate`;
  const warnings = [expect.stringContaining("--data-binary")];
  expect(JSON.parse((await runLine(check("@jira_config.yaml"), valid)).output)).toMatchObject({ warnings });
  expect(JSON.parse((await runLine(check("@.env"), valid)).output)).toMatchObject({ warnings });
  for (const whole of [
    "JIRA_URL=https://your-company.atlassian.net",
    `'{"jira": {"url": "x", "project": "y"}}'`,
  ])
    expect(JSON.parse((await runLine(check(whole), valid)).output)).not.toHaveProperty("warnings");
});

test("curl's --data-urlencode, which encodes the line ends, is told", async () => {
  const line = `curl -s --data-urlencode config@jira_config.yaml ${server.origin}/v1/validate`;
  const { output } = await runLine(line, valid);
  expect(JSON.parse(output)).toMatchObject({ warnings: [expect.stringContaining("URL-encoded")] });
});

test("the lines that the API itself shows work as pasted", async () => {
  const [plain = "", inTerminal = "", form = "", inOtherForm = "", ...others] = curlLines(
    await (await fetch(`${server.origin}/v1/validate`)).text(),
  );
  expect(others).toEqual([]);

  expect(JSON.parse((await runLine(plain, valid)).output)).toMatchObject({ valid: true });
  expect(JSON.parse((await runLine(plain, invalid)).output)).toMatchObject({
    valid: false,
    summary: { errors: 1 },
  });
  expect(await runLine(inTerminal, valid)).toMatchObject({ code: 0, output: "" });
  expect(await runLine(inTerminal, invalid)).toMatchObject({
    code: 22,
    output: expect.stringContaining(":2:"),
  });
  expect(JSON.parse((await runLine(form, invalid)).output)).toMatchObject({
    valid: false,
    files: [{ name: "jira_config.yaml" }, { name: ".env" }],
  });
  expect((await runLine(inOtherForm, valid)).output).toMatch(/^JIRA_URL=/m);
});

test("the README's line works as pasted", async () => {
  const readme = await readFile(fileAt("../../README.md"), "utf8");
  const fences = [...readme.matchAll(/^```\w*\n([\s\S]*?)^```$/gm)].map(([, code = ""]) => code);
  const lines = fences.flatMap(curlLines);
  expect(lines).not.toEqual([]);
  for (const line of lines) {
    expect(line).toContain("http://localhost:8787/");
    const { output } = await runLine(line.replaceAll("http://localhost:8787", server.origin), invalid);
    expect(output).toContain("site-url-trailing-slash");
  }
});
