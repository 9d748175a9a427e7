import { existsSync } from "node:fs";
import { normalize } from "node:path";
import { counted, type Format, formatOfName } from "@jira-config/checker/on-demand";
import { isFile } from "@jira-config/jira/usual-files";
import type { Call } from "../command.ts";
import type { CheckOptions } from "../commands/check.ts";
import { glob, isPattern } from "../files/glob.ts";
import { readNamedText, standardInput } from "../files/named-text.ts";
import { NotText } from "../files/text-file.ts";
import { warn } from "../output.ts";
import { shownLine } from "../terminal/shown-line.ts";
import { inOneLine, isUsageError, UsageError } from "../usage-error.ts";
import { askForName } from "./ask-for-name.ts";
import { defaultFiles } from "./default-files.ts";
import type { Input } from "./input.ts";
import { mentionsJira } from "./mentions-jira.ts";

/** What a call asks to be checked. */
export interface Inputs {
  /** The files that were named, patterns expanded. */
  names: readonly string[];
  inputs: readonly Input[];
  /** The call names one file, which is not skipped whatever it contains, so that the result is about it alone. */
  isSingle: boolean;
  /** Everything that was named could be read. */
  isComplete: boolean;
}

/**
 * Reads what a call names. A file that cannot be read is reported at once, and the others are still checked.
 *
 * @throws UsageError when there is nothing to check
 */
export async function readInputs({ positionals, options }: Call<CheckOptions>): Promise<Inputs> {
  const mayBeNone = options["skip-unrelated"] === true;
  const names = namedFiles(positionals, mayBeNone);
  const format = options["input-format"] as Format | "auto" | undefined;
  const inputs: Input[] = [];
  let skipped = 0;
  let isComplete = true;
  for (const name of names) {
    try {
      const input = await readInput(name, format, options["stdin-filename"]);
      if (mayBeNone && !mentionsJira(input.text)) skipped += 1;
      else inputs.push(input);
    } catch (error) {
      if (!isUsageError(error)) throw error;
      if (mayBeNone && isUnrelated(error)) skipped += 1;
      else {
        isComplete = false;
        await warn(inOneLine(error));
      }
    }
  }
  if (skipped > 0 && !options.quiet)
    await warn(`Skipped ${counted(skipped, "file")} without a mention of Jira.`);
  const isSingle = positionals.length === 1 && names[0] === positionals[0] && !mayBeNone;
  return { inputs, names, isSingle, isComplete };
}

/** Patterns also match pictures and encrypted files; a configuration in another encoding is not skipped, though. */
function isUnrelated(error: UsageError): boolean {
  return error instanceof NotText && !mentionsJira(error.bytes.toString("latin1").replaceAll("\0", ""));
}

/**
 * Reads one input.
 *
 * @param format by default, the one that belongs to its name
 * @throws UsageError when it cannot be read
 */
export async function readInput(
  named: string,
  format: Input["format"] | undefined,
  stdinName?: string,
): Promise<Input> {
  const text = await readNamedText(named, stdinName);
  return { ...text, format: format ?? formatOfName(text.name) };
}

/**
 * The files that a call names, or else those with the usual names.
 *
 * @throws UsageError when there are none, unless there may be none
 */
export function namedFiles(positionals: readonly string[], mayBeNone = false): string[] {
  return positionals.length === 0 ? existingDefaults(mayBeNone) : expandPatterns(positionals, mayBeNone);
}

function existingDefaults(mayBeNone: boolean): string[] {
  const existing = defaultFiles.filter(isFile);
  if (existing.length > 0 || mayBeNone) return existing;
  throw new UsageError(
    `There is no ${defaultFiles.slice(0, -1).join(", ")} or ${defaultFiles.at(-1)} in this folder.`,
    `${askForName()}, or \`-\` for standard input, or let \`jira-config init\` write one.`,
  );
}

/**
 * Expands patterns, which shells leave alone in quotes and on Windows. The name of an existing file is not a pattern.
 * Each file counts once.
 */
function expandPatterns(names: readonly string[], mayBeNone: boolean): string[] {
  const expanded = names.flatMap((name) => {
    if (!isPattern(name) || existsSync(name)) return [name];
    const files = glob(name);
    if (files.length > 0 || mayBeNone) return files;
    throw new UsageError(`No file matches the pattern ${shownLine(name)}.`);
  });
  const byPath = new Map<string | undefined, string>();
  for (const name of expanded) {
    const path = name === standardInput ? undefined : normalize(name);
    if (!byPath.has(path)) byPath.set(path, name);
  }
  return [...byPath.values()];
}
