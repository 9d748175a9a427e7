import { check, settingsElsewhere } from "@jira-config/checker/on-demand";
import { type Call, type ExitCode, exitCodes } from "../command.ts";
import type { CheckOptions } from "../commands/check.ts";
import { assertWritable } from "../files/assert-writable.ts";
import { standardInput } from "../files/named-text.ts";
import { judge } from "../report/judge.ts";
import { type Output, outputFiles, type Result, readOutputs, writeOutputs } from "../report/outputs.ts";
import { siteOrigin } from "../site-origin.ts";
import { UsageError } from "../usage-error.ts";
import type { CheckedInput, Input } from "./input.ts";
import { readInputs } from "./inputs.ts";
import { mayHoldToken } from "./may-hold-token.ts";

/** `jira-config check` */
export async function run(call: Call<CheckOptions>): Promise<ExitCode> {
  const { options } = call;
  const isDryRun = options["dry-run"] === true;
  const isFixed = options.fix === true && !isDryRun;
  if (isFixed && call.positionals.includes(standardInput)) throw cannotFixStream();
  const outputs = isDryRun ? outputsBesideDiff(call) : readOutputs(call);
  const { inputs, names, isSingle, isComplete: isRead } = await readInputs(call);
  const advice = "Name another file for the result; --fix changes the file itself.";
  assertWritable(outputFiles(outputs), names, advice);

  if (isDryRun) await (await import("./fix.ts")).showFixes(inputs, options.quiet);
  const fixed = isFixed
    ? await (await import("./fix.ts")).fixFiles(inputs, options.quiet)
    : { inputs, isComplete: true };
  const isComplete = isRead && fixed.isComplete;

  const files = await withSecretFiles(await checkTogether(fixed.inputs));
  const judged = files.map((file) => ({ ...file, report: judge(file.report, options) }));

  if (inputs.length > 0 || isComplete) await writeOutputs(outputs, toResult(judged, isSingle, options.quiet));
  if (!isComplete) return exitCodes.usage;
  return judged.every(({ report }) => report.valid) ? exitCodes.ok : exitCodes.findings;
}

function cannotFixStream(): UsageError {
  return new UsageError(
    "--fix changes files, and standard input is not a file.",
    "Use --dry-run to see what would be fixed.",
  );
}

/** Checks texts that belong to one project, so that a setting in one of them need not be in the others. */
async function checkTogether(inputs: readonly Input[]): Promise<CheckedInput[]> {
  const reportOn = ({ text, format, name, encoding }: Input, elsewhere: readonly string[] = []) =>
    check(text, { format, name, encoding, origin: siteOrigin, elsewhere });
  const checked: CheckedInput[] = [];
  for (const input of inputs) checked.push({ ...input, report: await reportOn(input) });
  for (const file of checked) {
    const elsewhere = settingsElsewhere(file, checked);
    if (elsewhere.length > 0) file.report = await reportOn(file, elsewhere);
  }
  return checked;
}

/**
 * The forms of the result that go into files, for the diff goes to standard output.
 *
 * @throws UsageError when one would go to standard output as well
 */
function outputsBesideDiff(call: Call<CheckOptions>): Output[] {
  const { format, json, output } = call.options;
  if (!format && !json && !output) return [];
  const outputs = readOutputs(call);
  if (outputs.every(({ file }) => file !== undefined)) return outputs;
  throw new UsageError(
    "The diff of --dry-run and the result would mix on standard output.",
    "Give the result an --output, or remove --dry-run.",
  );
}

/** The data has the same shape as the answer of the API: the report of one file, or several with their names. */
function toResult(files: readonly CheckedInput[], isSingle: boolean, isQuiet = false): Result {
  const all = {
    valid: files.every(({ report }) => report.valid),
    files: files.map(({ name, report }) => ({ name, ...report })),
  };
  return {
    files,
    isQuiet,
    data: isSingle ? files[0]?.report : all,
    pretty: async (page) => (await import("../report/pretty.ts")).renderPretty(files, page, isQuiet),
  };
}

/** Runs Git only for files that may hold a token. */
async function withSecretFiles(files: readonly CheckedInput[]): Promise<readonly CheckedInput[]> {
  if (!files.some(mayHoldToken)) return files;
  const { reportSecretFiles } = await import("./secret-files.ts");
  return reportSecretFiles(files);
}
