import { resolve } from "node:path";
import { check } from "@jira-config/checker/on-demand";
import { type Call, type ExitCode, exitCodes } from "../command.ts";
import type { CheckOptions } from "../commands/check.ts";
import { judge } from "../report/judge.ts";
import { type Result, readOutputs, writeOutputs } from "../report/outputs.ts";
import { siteOrigin } from "../site-origin.ts";
import { shownLine } from "../terminal/shown-line.ts";
import { UsageError } from "../usage-error.ts";
import { completeOneAnother } from "./companions.ts";
import type { CheckedInput, Input } from "./input.ts";
import { readInputs } from "./inputs.ts";
import { mayHoldToken } from "./may-hold-token.ts";

/** `jira-config check` */
export async function run(call: Call<CheckOptions>): Promise<ExitCode> {
  const { options } = call;
  const outputs = readOutputs(call);
  const { inputs, areDefaults, isSingle, isComplete } = await readInputs(call);
  for (const { file } of outputs) if (file !== undefined) refuseToReplace(inputs, file);

  const isDryRun = options["dry-run"] === true;
  if (isDryRun) await (await import("./fix.ts")).showFixes(inputs);
  const fixed = options.fix && !isDryRun ? await (await import("./fix.ts")).fixFiles(inputs) : inputs;

  const checked: CheckedInput[] = [];
  for (const input of fixed) {
    const report = await check(input.text, { format: input.format, origin: siteOrigin });
    checked.push({ ...input, report, isStream: input.path === undefined });
  }
  const files = await withSecretFiles(areDefaults ? completeOneAnother(checked) : checked);
  const judged = files.map((file) => ({ ...file, report: judge(file.report, options) }));

  if (!isDryRun && inputs.length > 0) await writeOutputs(outputs, toResult(judged, isSingle, options.quiet));
  if (!isComplete) return exitCodes.usage;
  return judged.every(({ report }) => report.valid) ? exitCodes.ok : exitCodes.findings;
}

/** @throws UsageError when the result would be written over what is checked */
function refuseToReplace(inputs: readonly Input[], output: string): void {
  if (!inputs.some(({ path }) => path !== undefined && resolve(path) === resolve(output))) return;
  throw new UsageError(
    `${shownLine(output)} is what is to be checked.`,
    "Name another file for the result; --fix repairs the file itself.",
  );
}

/** As data it is the report of one file, or those of several with their names, as the API answers. */
function toResult(files: readonly CheckedInput[], isSingle: boolean, isQuiet = false): Result {
  const all = {
    valid: files.every(({ report }) => report.valid),
    files: files.map(({ name, report }) => ({ name, ...report })),
  };
  return {
    files,
    data: isSingle ? files[0]?.report : all,
    pretty: async (page) => (await import("../report/pretty.ts")).renderPretty(files, page, isQuiet),
  };
}

/** Git is asked only about files in which a token may stand. */
async function withSecretFiles(files: readonly CheckedInput[]): Promise<readonly CheckedInput[]> {
  if (!files.some(mayHoldToken)) return files;
  const { reportSecretFiles } = await import("./secret-files.ts");
  return reportSecretFiles(files);
}
