import { setImmediate } from "node:timers/promises";
import { check, fixAll, secretSpans } from "@jira-config/checker";
import { withLineEndsOf } from "../files/line-ends.ts";
import { encode, readTextFile } from "../files/text-file.ts";
import { writeFileAtomically } from "../files/write-file.ts";
import { print, warn } from "../output.ts";
import { shownLine } from "../terminal/shown-line.ts";
import { inOneLine, isUsageError, UsageError } from "../usage-error.ts";
import { shownDiff } from "./diff.ts";
import type { Input } from "./input.ts";

/** The secret was fixed away, and with it the finding that says to revoke it. */
const secretIsGone =
  "It contained a secret, which is no longer there: set it in the environment, and revoke it if the file was ever shared.";

/**
 * Fixes files in place, with safe fixes only. A file that cannot be written is reported at once, and the others are
 * still fixed.
 *
 * @returns the inputs as they are afterwards, and whether all could be written
 */
export async function fixFiles(
  inputs: readonly Input[],
  isQuiet = false,
): Promise<{ inputs: Input[]; isComplete: boolean }> {
  endBetweenFiles();
  const fixed: Input[] = [];
  let isComplete = true;
  for (const input of inputs) {
    const text = await fixedText(input);
    try {
      if (text !== input.text) await write(input, text, isQuiet);
      fixed.push({ ...input, text });
    } catch (error) {
      if (!isUsageError(error)) throw error;
      isComplete = false;
      fixed.push(input);
      await warn(inOneLine(error));
    }
    await setImmediate();
  }
  return { inputs: fixed, isComplete };
}

/** Makes Ctrl-C wait until the current file is written, or it would leave an unfinished copy behind. */
function endBetweenFiles(): void {
  for (const signal of ["SIGINT", "SIGTERM"] as const)
    process.once(signal, () => process.kill(process.pid, signal));
}

async function write(input: Input, text: string, isQuiet: boolean): Promise<void> {
  if (input.isStream) throw new UsageError(`${shownLine(input.name)} cannot be fixed: it is not a file.`);
  assertUnchanged(input, text);
  writeFileAtomically(input.name, encode({ ...input, text }));
  if (!isQuiet) await warn(`Fixed ${shownLine(input.name)}.`);
  if (secretSpans(text).length < secretSpans(input.text).length) await warn(secretIsGone);
}

/**
 * Files are fixed after all have been read, and what somebody has saved since then must not be lost. A file that was
 * named twice, for example through a link, is already fixed.
 */
function assertUnchanged({ name, text }: Input, fixed: string): void {
  if ([text, fixed].includes(readTextFile(name).text)) return;
  throw new UsageError(
    `${shownLine(name)} was not fixed: it has changed in the meantime.`,
    "Run the command again.",
  );
}

/** Prints what {@link fixFiles} would change. */
export async function showFixes(inputs: readonly Input[], isQuiet = false): Promise<void> {
  let isChanged = false;
  for (const input of inputs) {
    const text = await fixedText(input);
    if (text === input.text) continue;
    isChanged = true;
    const { diff, hidesSecrets } = shownDiff(input.name, input.text, text);
    print(diff);
    if (hidesSecrets)
      await warn(`The diff of ${shownLine(input.name)} hides secrets: read it, but do not apply it.`);
  }
  if (inputs.length > 0 && !isChanged && !isQuiet) await warn("There is nothing for --fix to change.");
}

/** The text of an input after its safe fixes. */
export async function fixedText({ text, format, name, encoding }: Input): Promise<string> {
  return withLineEndsOf(text, await fixAll(text, (current) => check(current, { format, name, encoding })));
}
