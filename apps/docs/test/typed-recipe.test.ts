import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import openapiTypeScript, { astToString } from "openapi-typescript";
import { afterAll, beforeAll, expect, test } from "vitest";
import { builtFile } from "./built-site.ts";

const inApp = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));

let folder: string;
let recipe: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "typed-recipe-"));
  recipe = await readFile(inApp("src/recipes/typed.ts"), "utf8");
  const types = await openapiTypeScript(JSON.parse(builtFile("openapi.json")));
  await writeFile(join(folder, "jira-config-api.d.ts"), astToString(types));
  await writeFile(join(folder, "package.json"), '{"type":"module"}');
  await symlink(inApp("node_modules"), join(folder, "node_modules"));
}, 60_000);

afterAll(() => rm(folder, { recursive: true }));

/** The compiler's errors in a program that uses the generated types. */
async function complaints(program: string): Promise<string> {
  await writeFile(join(folder, "program.ts"), program);
  const tsc = inApp("node_modules/typescript/bin/tsc");
  const options =
    "--noEmit --strict --skipLibCheck --target es2023 --module nodenext --types node --allowImportingTsExtensions";
  const run = promisify(execFile)(process.execPath, [tsc, ...options.split(" "), "program.ts"], {
    cwd: folder,
  });
  return await run.then(
    () => "",
    (error: { stdout: string }) => error.stdout,
  );
}

test("the program that the page shows fits the types", { timeout: 60_000 }, async () => {
  expect(await complaints(recipe)).toBe("");
});

test.for([
  ["a schema that there is not", '"Report"', '"Result"'],
  ["a member that there is not", "report.diagnostics", "report.findings"],
  ["a problem's member that there is not", "problem.detail", "problem.message"],
] as const)("%s does not", { timeout: 60_000 }, async ([, right, wrong]) => {
  expect(await complaints(recipe.replace(right, wrong))).toMatch(/error TS/);
});
