import { type Call, type ExitCode, exitCodes } from "../command.ts";
import type { DoctorOptions } from "../commands/doctor.ts";
import { assertWritable } from "../files/assert-writable.ts";
import { print } from "../output.ts";
import { judge, reported } from "../report/judge.ts";
import { outputFiles, readOutputs, writeOutputs } from "../report/outputs.ts";
import { renderFindings, summary } from "../report/pretty.ts";
import type { ReportedFile } from "../report/reported-file.ts";
import { outputPage } from "../terminal/page.ts";
import { table } from "../terminal/table.ts";
import { wrap } from "../terminal/wrap.ts";
import { UsageError } from "../usage-error.ts";
import { examine } from "./examine.ts";
import { renderSteps } from "./steps.ts";
import { configuredSubject, type Subject } from "./subject.ts";

/** Fixes are named with their command, for the doctor itself changes nothing. */
const fixCommand = "jira-config check --fix";

/** `jira-config doctor` */
export async function run(call: Call<DoctorOptions>): Promise<ExitCode> {
  const { demo, scenario, quiet = false } = call.options;
  if (call.options["list-scenarios"]) return listScenarios();
  const outputs = readOutputs(call);
  const [file] = call.positionals;
  const subject = await (demo || scenario ? demonstration(scenario, file) : configuredSubject(file));
  assertWritable(outputFiles(outputs), subject.files);
  const found = await examine(subject);
  const files = found.reports.map(({ name, report }) => ({
    name,
    text: subject.sources.find((source) => source.name === name)?.text ?? "",
    report: judge(report, call.options),
  }));
  const valid = files.every(({ report }) => report.valid);
  await writeOutputs(outputs, {
    files,
    isQuiet: quiet,
    data: {
      valid,
      probes: found.probes.map((probe) => ({ ...probe, findings: reported(probe.findings, call.options) })),
      reports: files.map(({ name, report }) => ({ name, ...report })),
    },
    pretty: async (page) => {
      const findings = await renderFindings(files, page, fixCommand);
      if (quiet) return findings;
      const verdict =
        findings === ""
          ? page.paint(["green", "bold"], "All checks passed.")
          : await summary(files.filter(isNoted), page, { fixCommand, noun: "source" });
      return `${wrap(subject.title, page.columns)}\n\n${renderSteps(found, page)}\n${findings}${verdict}\n`;
    },
  });
  return valid ? exitCodes.ok : exitCodes.findings;
}

function isNoted({ report }: ReportedFile): boolean {
  return report.diagnostics.length > 0;
}

/** @throws UsageError when a file is named, for it would be ignored */
async function demonstration(scenario?: string, file?: string): Promise<Subject> {
  if (file !== undefined) {
    throw new UsageError(
      "A demonstration has its own configuration.",
      "Remove --demo and --scenario to examine the file, or remove the file.",
    );
  }
  const { createDemo } = await import("./demo.ts");
  return createDemo(scenario);
}

async function listScenarios(): Promise<ExitCode> {
  const { scenarios } = await import("@jira-config/jira-mock");
  print(
    table(
      scenarios.map(({ name, title }) => [name, title]),
      outputPage(),
    ),
  );
  return exitCodes.ok;
}
