// Compares a check with a Node.js that does nothing, alternating in one run, to measure what the program adds.
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { guideWithOwnFields } from "../../../testing/guide.ts";
import { report } from "../../../testing/report.ts";

const program = fileURLToPath(new URL("../dist/jira-config.cjs", import.meta.url));
const peakMemory = fileURLToPath(new URL("./peak-memory.cjs", import.meta.url));
const nothing = ["-e", "0"];
const folder = mkdtempSync(join(tmpdir(), "jira-config-bench-"));
process.once("exit", () => rmSync(folder, { recursive: true }));

const valid = guideWithOwnFields.replace("your-company", "your-company-jira");
const [one, many] = [file("one.yaml", valid), join(folder, "many")];
const faulty = file("faulty.yaml", valid.replace(".net", ".net/").replace("timeout", "tiemout"));
mkdirSync(many);
for (let index = 0; index < 1000; index += 1) file(`many/${index}.yaml`, valid);

const check = (...args: string[]) => [program, "check", ...args];
report("check of one file, wall time / node -e 0", ratio(check(one), wallTime, 41), { max: 1.35 });
report("check of one file, peak memory / node -e 0", ratio(check(one), memory, 9), { max: 1.25 });
report("check of 1,000 files, wall time / node -e 0", ratio(check(`${many}/*.yaml`), wallTime, 9), {
  max: 5,
});
report("check of one file with two faults, wall time / node -e 0", ratio(check(faulty), wallTime, 21), {
  max: 1.6,
});

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

/** The medians over rounds in which both run, so that other work of the machine slows down both. */
function ratio(
  args: readonly string[],
  measure: (args: readonly string[]) => number,
  rounds: number,
): number {
  measure(args);
  const ratios = Array.from({ length: rounds }, () => {
    const base = measure(nothing);
    return measure(args) / base;
  });
  return ratios.sort((a, b) => a - b)[rounds >> 1] ?? Number.NaN;
}

function wallTime(args: readonly string[]): number {
  const start = performance.now();
  run(args);
  return performance.now() - start;
}

/** The peak memory in kilobytes, which the process prints at its end. */
function memory(args: readonly string[]): number {
  return Number(run(["--require", peakMemory, ...args]).match(/peak memory: (\d+)/)?.[1]);
}

function run(args: readonly string[]): string {
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
  if (status !== 0 && status !== 1) throw new Error(`node ${args.join(" ")} exits with ${status}: ${stderr}`);
  return stderr;
}
