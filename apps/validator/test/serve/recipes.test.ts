import { execFileSync } from "node:child_process";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { load } from "js-yaml";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type Server, startServer } from "../../scripts/server.ts";
import { invalid, valid, validEnvironment } from "../worker/configs.ts";
import { syntaxErrors } from "./powershell.ts";
import { type Outcome, run } from "./shell.ts";

const inApp = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const recipes = inApp("../docs/src/recipes");

let server: Server;
let project: string;

beforeAll(async () => {
  server = await startServer();
});

afterAll(() => server.stop());

beforeEach(async () => {
  project = await mkdtemp(join(tmpdir(), "recipe-"));
  await write("config/jira_config.yaml", valid);
});

afterEach(() => rm(project, { recursive: true }));

async function write(name: string, content: string): Promise<void> {
  await mkdir(dirname(join(project, name)), { recursive: true });
  await writeFile(join(project, name), content);
}

const read = (name: string) => readFile(join(project, name), "utf8");

/** A recipe as the page shows it, with the origin of the page. */
async function recipe(name: string, origin = server.origin): Promise<string> {
  return (await readFile(join(recipes, name), "utf8")).replaceAll("{origin}", origin);
}

async function runRecipe(name: string, command: string, args: readonly string[] = []): Promise<Outcome> {
  await write(name, await recipe(name));
  return await run(command, [name, ...args], project);
}

const git = (...args: string[]) =>
  execFileSync("git", ["-c", "user.name=A", "-c", "user.email=a@your-company.com", ...args], {
    cwd: project,
  });

test("every recipe is on the page and tested here", async () => {
  const page = await readFile(inApp("../docs/src/content/docs/recipes.mdx"), "utf8");
  const here = await readFile(fileURLToPath(import.meta.url), "utf8");
  const names = await readdir(recipes);
  expect(names.filter((name) => !page.includes(`/recipes/${name}?raw`))).toEqual([]);
  expect(names.filter((name) => !here.includes(`"${name}"`))).toEqual([]);
});

test("nothing needs a newer Bash than 3.2, the one of macOS", async () => {
  const scripts = (await readdir(recipes)).filter((name) => name.endsWith(".sh"));
  for (const name of scripts) {
    expect(await recipe(name)).not.toMatch(
      /\b(?:mapfile|readarray|coproc|(?:declare|local) -[An])\b|\$\{\w+[,^@]|&>>/,
    );
  }
});

describe("one file", () => {
  test.for([
    ["check.sh", "bash"],
    ["check.py", "python3"],
    ["check.mjs", process.execPath],
  ] as const)("%s", async ([name, command]) => {
    const passed = await runRecipe(name, command);
    expect(passed).toMatchObject({ code: 0, errors: "" });

    await write("config/jira_config.yaml", invalid);
    const failed = await runRecipe(name, command);
    expect(failed.code).toBeGreaterThan(0);
    expect(failed.output).toMatch(/2:\d+: error: .+ \[site-url-trailing-slash\]/);
    expect(failed.output).not.toContain("is valid");

    await write("config/jira_config.yaml", "");
    const refused = await runRecipe(name, command);
    expect(refused.code).toBeGreaterThan(0);
    expect(refused.output + refused.errors).toContain("There is nothing to check");
  });

  test("typed.ts", async () => {
    await write("config/jira_config.yaml", invalid);
    await write("typed.ts", await recipe("typed.ts"));
    await write("package.json", '{"type":"module"}');
    const { code, output } = await run(process.execPath, ["typed.ts"], project);
    expect(code).toBe(0);
    expect(output).toMatch(/^2: .+ \(.+\)\n$/);
  });
});

test("several files", async () => {
  await write(".env", validEnvironment);
  expect(await runRecipe("check-several.sh", "bash")).toMatchObject({ code: 0 });
  await write("config/with a, comma; and quotes.yaml", invalid);
  const { code, output } = await runRecipe("check-several.sh", "bash");
  expect(code).toBe(22);
  expect(output).toMatch(/^config\/with a, comma; and quotes\.yaml:2:/);
});

test("several files, as a pipeline has them: without a .env", async () => {
  expect(await runRecipe("check-several.sh", "bash")).toMatchObject({ code: 0 });
});

test("several files, none of which exists", async () => {
  await rm(join(project, "config"), { recursive: true });
  const { code, output } = await runRecipe("check-several.sh", "bash");
  expect(code).toBe(22);
  expect(output).toContain("There is nothing to check");
});

describe("only what a pull request changes", () => {
  beforeEach(async () => {
    await write("old/jira_config.yaml", invalid);
    git("init", "--quiet", "--initial-branch=main");
    git("add", ".");
    git("commit", "--quiet", "--message=Before");
    git("switch", "--quiet", "--create=change");
  });

  const commit = () => {
    git("add", ".");
    git("commit", "--quiet", "--message=After");
  };

  test("nothing", async () => {
    await write("readme.txt", "Hello.");
    commit();
    expect(await runRecipe("check-changed.sh", "bash", ["main"])).toEqual({
      code: 0,
      output: "",
      errors: "",
    });
  });

  test("from a folder below", async () => {
    await write("new/jira_config.yaml", invalid);
    commit();
    await write("below/check-changed.sh", await recipe("check-changed.sh"));
    const { code, output } = await run("bash", ["check-changed.sh", "main"], join(project, "below"));
    expect(code).toBe(22);
    expect(output).toMatch(/^new\/jira_config\.yaml:2:/);
  });

  test("no base to compare with", async () => {
    const { code, errors } = await runRecipe("check-changed.sh", "bash", ["nowhere"]);
    expect(code).not.toBe(0);
    expect(errors).toContain("nowhere...HEAD");
  });

  test("a few files, and not those that were wrong before", async () => {
    await write("new one/jira_config.yaml", valid);
    commit();
    expect(await runRecipe("check-changed.sh", "bash", ["main"])).toMatchObject({ code: 0, output: "" });
    await write("new one/jira_config.yaml", invalid);
    commit();
    const { code, output } = await runRecipe("check-changed.sh", "bash", ["main"]);
    expect(code).toBe(22);
    expect(output).toMatch(/^new one\/jira_config\.yaml:2:.+\n$/);
  });

  test("files of other kinds, if they mention Jira", async () => {
    await write(".env", "DATABASE_URL=postgres://localhost/shop\n");
    await write("compose.yaml", "services:\n  db:\n    image: postgres\n");
    commit();
    expect(await runRecipe("check-changed.sh", "bash", ["main"])).toMatchObject({ code: 0, output: "" });
    await write("deploy/.env.production", validEnvironment.replace("https://", "http://"));
    await write("deploy/docker-compose.yml", "services:\n  app:\n    environment:\n      - JIRA_URL=none\n");
    commit();
    const { code, output } = await runRecipe("check-changed.sh", "bash", ["main"]);
    expect(code).toBe(22);
    expect(new Set(output.match(/^[^:]+(?=:)/gm))).toEqual(
      new Set(["deploy/.env.production", "deploy/docker-compose.yml"]),
    );
  });

  test("more files than one request may have", async () => {
    for (let at = 0; at < 45; at += 1) await write(`${at}/jira_config.yaml`, at === 3 ? invalid : valid);
    commit();
    const { code, output } = await runRecipe("check-changed.sh", "bash", ["main"]);
    expect(code).toBe(22);
    expect(output).toMatch(/^3\/jira_config\.yaml:2:.+\n$/);
  });
});

describe("pipelines", () => {
  /** Runs a step as its service does: in a shell that stops at the first failure. */
  const step = (script: string, env: Record<string, string> = {}) =>
    run("bash", ["-e", "-o", "pipefail", "-c", script], project, env);

  interface GithubWorkflow {
    jobs: { check: { steps: { name?: string; run?: string }[] } };
  }

  test("GitHub Actions", async () => {
    const { jobs } = load(await recipe("github.yml")) as GithubWorkflow;
    const [annotate = "", summarize = ""] = jobs.check.steps.flatMap(({ run }) => run ?? []);
    expect(await step(annotate)).toMatchObject({ code: 0, output: "" });
    await write("config/jira_config.yaml", invalid);
    const { code, output } = await step(annotate);
    expect(code).toBe(22);
    expect(output).toMatch(/^::error file=config\/jira_config\.yaml,line=2,/);
    expect(await step(summarize, { GITHUB_STEP_SUMMARY: "summary.md" })).toMatchObject({ code: 0 });
    expect(await read("summary.md")).toMatch(/^### .+: not valid, 1 error/);
  });

  interface GitlabPipeline {
    "jira-config": { script: string[]; artifacts: { reports: { codequality: string } } };
  }

  test("GitLab CI", async () => {
    const { "jira-config": job } = load(await recipe("gitlab.yml")) as GitlabPipeline;
    const { codequality } = job.artifacts.reports;
    expect(await step(job.script.join("\n"))).toMatchObject({ code: 0 });
    expect(JSON.parse(await read(codequality))).toEqual([]);
    await write("config/jira_config.yaml", invalid);
    const { code, output } = await step(job.script.join("\n"));
    expect(code).toBe(22);
    expect(output).toMatch(/^config\/jira_config\.yaml:2:.+\n$/);
    expect(JSON.parse(await read(codequality))).toMatchObject([
      { check_name: "site-url-trailing-slash", location: { path: "config/jira_config.yaml" } },
    ]);
  });

  test("Jenkins", async () => {
    const [, script = ""] = /sh '''\n([\s\S]*?)'''/.exec(await recipe("Jenkinsfile")) ?? [];
    expect(await step(script)).toMatchObject({ code: 0, output: "" });
    await write("config/jira_config.yaml", invalid);
    const { code, output } = await step(script);
    expect(code).toBe(22);
    expect(output).toMatch(/^config\/jira_config\.yaml:2:.+\n$/);
    expect(await read("jira-config.xml")).toContain('failures="1"');
    await write("config/jira_config.yaml", "");
    expect(await step(script)).toMatchObject({ code: 22 });
  });
});

describe("PowerShell, which is parsed and not run,", () => {
  test("is distinguished from text that is not PowerShell", () => {
    expect(syntaxErrors("if ($a -eq 1) { Write-Output $a }\n")).toEqual([]);
    expect(syntaxErrors("if ($a -eq 1) {\n  Write-Output (\n}\n")).not.toEqual([]);
  });

  test("check.ps1", async () => {
    expect(syntaxErrors(await recipe("check.ps1"))).toEqual([]);
  });
});
