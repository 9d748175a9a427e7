import { printableJson } from "@jira-config/checker/on-demand";
import type { Call } from "../command.ts";
import type { Topic } from "../explain/topics.ts";
import { writeFileAtomically } from "../files/write-file.ts";
import { print, warn } from "../output.ts";
import { siteOrigin } from "../site-origin.ts";
import { filePage, outputPage, type Page } from "../terminal/page.ts";
import { shownLine } from "../terminal/shown-line.ts";
import { UsageError } from "../usage-error.ts";
import type { FormName } from "./form-names.ts";
import type { ReportedFile } from "./reported-file.ts";

/** A form of the result, and where it goes: into a file, or to standard output. */
export interface Output {
  name: FormName;
  file?: string;
}

/**
 * The forms that a call asks for. An `--output` belongs to the `--format` before it; with a single form, the order is
 * free.
 *
 * @throws UsageError when two forms would mix on standard output
 */
export function readOutputs({ sequence }: Pick<Call, "sequence">): Output[] {
  const outputs: Output[] = [];
  const unpaired: string[] = [];
  for (const { name, value } of sequence) {
    const last = outputs.at(-1);
    if (name === "json") outputs.push({ name: "json" });
    else if (name === "format") outputs.push({ name: value as FormName });
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
      "Each --output belongs to the --format before it, but there are more of them than formats.",
    );
  if (outputs.filter(({ file }) => file === undefined).length > 1) {
    throw new UsageError(
      "Two formats would mix on standard output.",
      "Give all but one an --output, as in --format pretty --format sarif --output report.sarif.",
    );
  }
  return outputs;
}

/** The files that are to be written. */
export function outputFiles(outputs: readonly Output[]): string[] {
  return outputs.flatMap(({ file }) => file ?? []);
}

/** A result that can be written in every form. */
export interface Result {
  files: readonly ReportedFile[];
  /** Print nothing but the result itself. */
  isQuiet?: boolean | undefined;
  /** As data, for `json`. */
  data: unknown;
  /** For a person. */
  pretty(page: Page): string | Promise<string>;
}

/** Writes a result in the forms that a call asks for. */
export async function writeOutputs(outputs: readonly Output[], result: Result): Promise<void> {
  for (const { name, file } of outputs) {
    const text = await render(name, result, file === undefined ? outputPage() : filePage);
    if (file === undefined) print(text);
    else {
      writeFileAtomically(file, text);
      if (!result.isQuiet) await warn(`Wrote ${shownLine(file)}.`);
    }
  }
  if (!result.isQuiet && outputs.every(({ file }) => file !== undefined)) await warnOfFindings(result.files);
}

/** A log that does not show the findings should at least say that there are some. */
async function warnOfFindings(files: readonly ReportedFile[]): Promise<void> {
  const noted = files.filter(({ report }) => report.diagnostics.length > 0);
  if (noted.length === 0) return;
  const { summary } = await import("./pretty.ts");
  await warn(await summary(noted, filePage));
}

async function render(name: FormName, { files, data, pretty }: Result, page: Page): Promise<string> {
  if (name === "json") return printableJson(data);
  if (name === "pretty") return pretty(page);
  const { renderers } = await import("@jira-config/checker/renderers");
  const rules = name === "sarif" ? await describedRules() : [];
  return renderers[name === "compact" ? "text" : name].render(files, [], rules);
}

/** Every rule and failure cause, with absolute links. */
async function describedRules(): Promise<readonly Topic[]> {
  const { topics } = await import("../explain/topics.ts");
  const absolute = (text: string) => text.replaceAll("](/", `](${siteOrigin}/`);
  return topics.map((topic) => ({ ...topic, why: absolute(topic.why), fix: absolute(topic.fix) }));
}
