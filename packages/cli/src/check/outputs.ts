import type { Call } from "../command.ts";
import type { CheckOptions } from "../commands/check.ts";
import { writeFileAtomically } from "../files/write-file.ts";
import { print, warn } from "../output.ts";
import { type Paint, paintFor, plain } from "../terminal/colors.ts";
import { UsageError } from "../usage-error.ts";
import type { CheckedInput } from "./input.ts";
import type { OutputName } from "./output-names.ts";

/** A form of the result, and where it goes: into a file, or to standard output. */
export interface Output {
  name: OutputName;
  file?: string;
}

/**
 * The forms that a call asks for. An `--output` belongs to the `--format` before it; with one form, their order is free.
 *
 * @throws UsageError when two forms would mix on standard output
 */
export function readOutputs({ sequence }: Pick<Call<CheckOptions>, "sequence">): Output[] {
  const outputs: Output[] = [];
  const unpaired: string[] = [];
  for (const { name, value } of sequence) {
    const last = outputs.at(-1);
    if (name === "json") outputs.push({ name: "json" });
    else if (name === "format") outputs.push({ name: value as OutputName });
    else if (name === "output" && value) {
      if (last && last.file === undefined) last.file = value;
      else unpaired.push(value);
    }
  }
  if (outputs.length === 0) outputs.push({ name: "pretty" });
  const [only] = outputs;
  if (outputs.length === 1 && only && only.file === undefined && unpaired.length === 1)
    only.file = unpaired.pop() as string;
  if (unpaired.length > 0)
    throw new UsageError(
      "Each --output belongs to the --format before it; there are more of them than forms.",
    );
  if (outputs.filter(({ file }) => file === undefined).length > 1) {
    throw new UsageError(
      "Two forms would mix on standard output.",
      "Give all but one an --output, as in --format pretty --format sarif --output report.sarif.",
    );
  }
  return outputs;
}

/** How the result is written besides its form. */
interface Manner {
  /** It is about one file that was named. */
  isSingle: boolean;
  isQuiet: boolean;
}

/** Writes the result in every form. */
export async function writeOutputs(
  outputs: readonly Output[],
  files: readonly CheckedInput[],
  manner: Manner,
): Promise<void> {
  for (const { name, file } of outputs) {
    const text = await render(name, files, manner, file === undefined ? paintFor(1) : plain);
    if (file === undefined) print(text);
    else {
      writeFileAtomically(file, text);
      warn(`Wrote ${file}.`);
    }
  }
}

async function render(
  name: OutputName,
  files: readonly CheckedInput[],
  { isSingle, isQuiet }: Manner,
  paint: Paint,
): Promise<string> {
  if (name === "json") return `${JSON.stringify(toData(files, isSingle), null, 2)}\n`;
  if (name === "pretty") {
    const { renderPretty } = await import("./pretty.ts");
    return renderPretty(files, paint, isQuiet);
  }
  const { renderers } = await import("@jira-config/checker/renderers");
  return renderers[name === "compact" ? "text" : name].render(files);
}

/** The report of one file, or those of several with their names, as the API answers. */
function toData(files: readonly CheckedInput[], isSingle: boolean): object | undefined {
  if (isSingle) return files[0]?.report;
  return {
    valid: files.every(({ report }) => report.valid),
    files: files.map(({ name, report }) => ({ name, ...report })),
  };
}
