import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Server, startServer } from "../../scripts/server.ts";
import { type OperationId, operations } from "../../src/contract/operations.ts";
import { sampleFile, samples } from "../../src/openapi/samples.ts";
import { invalid, valid } from "../worker/configs.ts";
import { syntaxErrors } from "./powershell.ts";
import { type Outcome, run } from "./shell.ts";

let server: Server;
let folder: string;

beforeAll(async () => {
  server = await startServer();
  folder = await mkdtemp(join(tmpdir(), "samples-"));
});

afterAll(async () => {
  await server.stop();
  await rm(folder, { recursive: true });
});

const commands = {
  bash: ["bash", "-c"],
  js: [process.execPath, "--input-type=module", "--eval"],
  python: ["python3", "-c"],
} as const;

const ids = Object.keys(operations) as OperationId[];
const all = ids.flatMap((id) => samples(id).map((sample) => ({ id, ...sample })));

function runSample(language: keyof typeof commands, code: string): Promise<Outcome> {
  const [command, ...args] = commands[language];
  return run(command, [...args, code.replaceAll("{origin}", server.origin)], folder);
}

describe("the samples of the reference work as pasted", () => {
  test.for(all)("$id in $title", async ({ id, language, code }) => {
    if (language === "powershell") return expect(syntaxErrors(code)).toEqual([]);
    await writeFile(join(folder, sampleFile), valid);
    const passed = await runSample(language, code);
    expect(passed).toMatchObject({ code: 0, errors: expect.not.stringContaining("Error") });
    expect(passed.output).toMatch(language === "bash" ? /\S/ : /^200 \S/);
    if (operations[id].method === "GET") return;
    await writeFile(join(folder, sampleFile), invalid);
    expect((await runSample(language, code)).output).toContain("site-url-trailing-slash");
  });
});
