import { applyFixes, check } from "@jira-config/checker";
import { withLineEndsOf } from "../files/line-ends.ts";
import { encode } from "../files/text-file.ts";
import { writeFileAtomically } from "../files/write-file.ts";
import { print, warn } from "../output.ts";
import { shownLine } from "../terminal/shown-line.ts";
import { UsageError } from "../usage-error.ts";
import { shownDiff } from "./diff.ts";
import type { Input } from "./input.ts";

/** A fix can uncover the next one; this many rounds are more than any text needs. */
const maxRounds = 10;

/**
 * Repairs files in place, with safe fixes alone.
 *
 * @returns the inputs as they are afterwards
 */
export async function fixFiles(inputs: readonly Input[]): Promise<Input[]> {
  const fixed: Input[] = [];
  for (const input of inputs) {
    if (input.path === undefined) {
      throw new UsageError(
        "--fix repairs files, and standard input is none.",
        "Use --dry-run to see its repairs.",
      );
    }
    const text = repaired(input);
    fixed.push({ ...input, text });
    if (text === input.text) continue;
    writeFileAtomically(input.path, encode({ ...input, text }));
    await warn(`Repaired ${shownLine(input.name)}.`);
  }
  return fixed;
}

/** Prints what {@link fixFiles} would change. */
export async function showFixes(inputs: readonly Input[]): Promise<void> {
  for (const input of inputs) {
    const text = repaired(input);
    if (text === input.text) {
      await warn(`${shownLine(input.name)}: there is nothing that --fix would change.`);
      continue;
    }
    const { diff, hidesSecrets } = shownDiff(input.name, input.text, text);
    print(diff);
    if (hidesSecrets)
      await warn(`The diff of ${shownLine(input.name)} hides secrets: read it, do not apply it.`);
  }
}

/** The text of an input after its safe fixes. */
export function repaired(input: Input): string {
  let { text } = input;
  for (let round = 0; round < maxRounds; round += 1) {
    const next = applyFixes(text, check(text, { format: input.format }).diagnostics);
    if (next === text) break;
    text = next;
  }
  return withLineEndsOf(input.text, text);
}
