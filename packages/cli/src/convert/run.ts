import { existsSync } from "node:fs";
import { alternatives, convert, type Format, reportOf, type Target, targets } from "@jira-config/checker";
import { renderers } from "@jira-config/checker/renderers";
import { namedFiles, readInput } from "../check/inputs.ts";
import { type Call, type ExitCode, exitCodes } from "../command.ts";
import type { ConvertOptions } from "../commands/convert.ts";
import { assertWritable } from "../files/assert-writable.ts";
import { writeFileAtomically } from "../files/write-file.ts";
import { isTerminal, print, warn } from "../output.ts";
import { hasSite, siteOrigin } from "../site-origin.ts";
import { printableLines } from "../terminal/printable-lines.ts";
import { shownLine } from "../terminal/shown-line.ts";
import { UsageError } from "../usage-error.ts";

/** `jira-config convert` */
export async function run(call: Call<ConvertOptions>): Promise<ExitCode> {
  const { to, from, output, force } = call.options;
  if (!to) throw new UsageError(`Choose the form to write with --to: ${alternatives(targets)}.`);
  if (output && !force && existsSync(output)) {
    throw new UsageError(
      `${shownLine(output)} exists already.`,
      "Name another file, or replace it with --force.",
    );
  }
  const name = fileToConvert(call.positionals);
  if (output) assertWritable([output], [name]);
  const input = await readInput(name, from as Format | "auto" | undefined);

  const converted = convert(input.text, {
    from: input.format,
    to: to as Target,
    ...(hasSite ? { origin: siteOrigin } : {}),
  });
  if (output) {
    writeFileAtomically(output, converted.text);
    await warn(`Wrote ${shownLine(output)}.`);
  } else {
    // A program takes the text as it is; a person at a terminal only looks at it.
    print(isTerminal() ? printableLines(converted.text) : converted.text);
  }
  const report = reportOf(converted.from, converted.diagnostics);
  if (report.diagnostics.length > 0) await warn(renderers.text.render([{ name: input.name, report }]));
  return report.valid ? exitCodes.ok : exitCodes.findings;
}

/** The most files of a pattern that a message names. */
const maxNames = 5;

/** @throws UsageError when there is none, or a pattern matches several */
function fileToConvert(positionals: readonly string[]): string {
  const names = namedFiles(positionals);
  const [first = "", second] = names;
  const [pattern] = positionals;
  if (pattern === undefined || second === undefined) return first;
  const left = names.length - maxNames;
  const shown = names.slice(0, maxNames).map(shownLine).join(", ");
  throw new UsageError(
    `The pattern ${shownLine(pattern)} matches ${names.length} files: ${shown}${left > 0 ? ` and ${left} more` : ""}.`,
    "Name the one to convert.",
  );
}
