import { check, fixAll, secretSpans } from "@jira-config/checker";
import { withLineEndsOf } from "../files/line-ends.ts";
import { encode } from "../files/text-file.ts";
import { writeFileAtomically } from "../files/write-file.ts";
import { print, warn } from "../output.ts";
import { shownLine } from "../terminal/shown-line.ts";
import { UsageError } from "../usage-error.ts";
import { shownDiff } from "./diff.ts";
import type { Input } from "./input.ts";

/** The finding that says so is gone with it. */
const secretIsGone =
  "It contained a secret, which is no longer there: set it in the environment, and revoke it if the file was ever shared.";

/**
 * Fixes files in place, with safe fixes alone.
 *
 * @returns the inputs as they are afterwards
 */
export async function fixFiles(inputs: readonly Input[]): Promise<Input[]> {
  const fixed: Input[] = [];
  for (const input of inputs) {
    if (input.path === undefined) {
      throw new UsageError(
        "--fix changes files, and standard input is not a file.",
        "Use --dry-run to see what would be fixed.",
      );
    }
    const text = await fixedText(input);
    fixed.push({ ...input, text });
    if (text === input.text) continue;
    writeFileAtomically(input.path, encode({ ...input, text }));
    await warn(`Fixed ${shownLine(input.name)}.`);
    if (secretSpans(text).length < secretSpans(input.text).length) await warn(secretIsGone);
  }
  return fixed;
}

/** Prints what {@link fixFiles} would change. */
export async function showFixes(inputs: readonly Input[]): Promise<void> {
  for (const input of inputs) {
    const text = await fixedText(input);
    if (text === input.text) {
      await warn(`${shownLine(input.name)}: there is nothing for --fix to change.`);
      continue;
    }
    const { diff, hidesSecrets } = shownDiff(input.name, input.text, text);
    print(diff);
    if (hidesSecrets)
      await warn(`The diff of ${shownLine(input.name)} hides secrets: read it, but do not apply it.`);
  }
}

/** The text of an input after its safe fixes. */
export async function fixedText({ text, format, name, encoding }: Input): Promise<string> {
  return withLineEndsOf(text, await fixAll(text, (current) => check(current, { format, name, encoding })));
}
