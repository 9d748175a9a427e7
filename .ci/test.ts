// What `npm test` runs: every check of every package. The last line adds them up: "N passed, N failed".
import { spawnSync } from "node:child_process";
import { existsSync, globSync, readFileSync, rmSync } from "node:fs";
import { dirname, join, relative } from "node:path";

/** What vitest's JSON reporter writes, as far as it is read here. */
interface Results {
  numPassedTests: number;
  testResults: readonly {
    /** The file's path. */
    name: string;
    status: string;
    assertionResults: readonly { fullName: string; status: string }[];
  }[];
}

/** What `turbo run --summarize` writes, as far as it is read here. */
interface Summary {
  tasks: readonly { taskId: string; execution?: { exitCode: number } }[];
}

interface Tally {
  name: string;
  passed: number;
  failed: number;
  note?: string;
  /** What failed, by name. */
  failures?: readonly string[];
}

process.chdir(dirname(import.meta.dirname));

const folders = globSync("{apps,packages}/*/package.json").map(dirname).sort();
for (const folder of folders) rmSync(resultsOf(folder), { force: true });

const failedTasks = runTasks();
const tallies = [...folders.flatMap(tallyTests), ...tallyTasks()];

console.log();
for (const { name, passed, failed, note, failures = [] } of tallies) {
  console.log(`${name}: ${passed} passed, ${failed} failed${note ? ` (${note})` : ""}`);
  for (const failure of failures) console.log(`  ${failure}`);
}
const passed = sum(tallies.map((tally) => tally.passed));
const failed = sum(tallies.map((tally) => tally.failed));
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;

/** Runs everything, whatever fails on the way, and gives the tasks that failed, such as `@jira-config/schema#test`. */
function runTasks(): ReadonlySet<string> {
  rmSync(".turbo/runs", { recursive: true, force: true });
  const { status } = spawnSync(
    process.execPath,
    [
      ...[".ci/turbo.ts", "run", "//#lint", "typecheck", "test"],
      ...["--continue=dependencies-successful", "--concurrency=100%", "--summarize"],
      ...["--ui=stream", "--log-order=grouped", "--output-logs=new-only"],
    ],
    { stdio: "inherit" },
  );
  const failures = globSync(".turbo/runs/*.json")
    .flatMap((file) => readJson<Summary>(file).tasks)
    .filter(({ execution }) => execution !== undefined && execution.exitCode !== 0)
    .map(({ taskId }) => taskId);
  return new Set(status === 0 || failures.length > 0 ? failures : ["turbo"]);
}

/** The tests of a package that has any; a package whose tests left no results has failed. */
function tallyTests(folder: string): Tally[] {
  const { name, scripts } = readJson<{ name: string; scripts?: Record<string, string> }>(
    join(folder, "package.json"),
  );
  if (!scripts?.test) return [];
  const file = resultsOf(folder);
  if (!existsSync(file)) return [{ name: folder, passed: 0, failed: 1, note: "its tests left no results" }];

  const { numPassedTests: passed, testResults } = readJson<Results>(file);
  const failures = testResults.flatMap((result) => failuresOf(result, folder));
  if (failures.length === 0 && failedTasks.has(`${name}#test`)) {
    return [{ name: folder, passed, failed: 1, note: "the run failed outside of its tests" }];
  }
  return [{ name: folder, passed, failed: failures.length, failures }];
}

/** The tests of a file that failed, or the file itself when it failed outside of them. */
function failuresOf({ name, status, assertionResults }: Results["testResults"][number], folder: string) {
  const file = relative(folder, name);
  const failed = assertionResults.filter((assertion) => assertion.status === "failed");
  if (failed.length === 0 && status === "failed") return [file];
  return failed.map(({ fullName }) => `${file}: ${fullName}`);
}

/** What failed besides tests: builds, types, lint. */
function tallyTasks(): Tally[] {
  return [...failedTasks]
    .filter((task) => !task.endsWith("#test"))
    .map((task) => ({ name: task, passed: 0, failed: 1 }));
}

function resultsOf(folder: string): string {
  return join(folder, "test-results", "vitest.json");
}

function readJson<Data>(file: string): Data {
  return JSON.parse(readFileSync(file, "utf8"));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
