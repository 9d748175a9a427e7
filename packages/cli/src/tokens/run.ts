import { createHash } from "node:crypto";
import { currentDay, maxTextLength } from "@jira-config/checker";
import { isFile } from "@jira-config/jira/usual-files";
import {
  calendar,
  type Due,
  dateOf,
  dayOf,
  fallbackEnvironment,
  maxLifetime,
  type RotationPolicy,
} from "@jira-config/schema/rotation";
import { type Call, type ExitCode, exitCodes } from "../command.ts";
import type { TokensOptions } from "../commands/tokens.ts";
import { assertWritable } from "../files/assert-writable.ts";
import { readNamedText } from "../files/named-text.ts";
import { writeFileAtomically } from "../files/write-file.ts";
import { warn } from "../output.ts";
import { judge } from "../report/judge.ts";
import { outputFiles, readOutputs, writeOutputs } from "../report/outputs.ts";
import { renderFindings, summary } from "../report/pretty.ts";
import { shownLine } from "../terminal/shown-line.ts";
import { UsageError } from "../usage-error.ts";
import { checkInventory, type ListedToken } from "./check-inventory.ts";
import { renderDue } from "./render-due.ts";

const defaultNames = ["jira_tokens.yaml", "config/jira_tokens.yaml"];

/** `jira-config tokens` */
export async function run(call: Call<TokensOptions>): Promise<ExitCode> {
  const { options, positionals } = call;
  const outputs = readOutputs(call);
  const today = readToday(options.today);
  const policy = readPolicy(options.rotation ?? []);
  const file = positionals[0] ?? existingDefault();
  assertWritable([...outputFiles(outputs), ...(options.ics ? [options.ics] : [])], [file]);
  const { name, text, isStream } = await readNamedText(file);
  if (text.length > maxTextLength)
    throw new UsageError(`${shownLine(name)} is longer than ${maxTextLength / 1024} KiB.`);

  const checked = checkInventory(text, policy, today);
  const due = checked.due.map(withShownWords);
  if (!options.quiet && checked.isWhole) await warnOfUnused(policy, checked.due);
  if (options.ics && !checked.isWhole) {
    await warn(`${shownLine(options.ics)} was not changed; a calendar needs a complete inventory.`);
  } else if (options.ics) {
    writeFileAtomically(options.ics, await calendar(due as Due[], { today, digest }));
    if (!options.quiet) await warn(`Wrote ${shownLine(options.ics)}.`);
  }
  const report = judge(checked.report, options);
  const files = [{ name, text, report, isStream }];
  await writeOutputs(outputs, {
    files,
    isQuiet: options.quiet,
    data: {
      ...report,
      today: dateOf(today),
      tokens: due.map(({ token, index: _, ...when }) => ({ ...token, ...when })),
    },
    pretty: async (page) => {
      const findings = await renderFindings(files, page);
      if (options.quiet) return findings;
      return `${renderDue(due, checked.leftOut, page)}${findings}${await summary(files, page)}\n`;
    },
  });
  return report.valid ? exitCodes.ok : exitCodes.findings;
}

function existingDefault(): string {
  const name = defaultNames.find(isFile);
  if (name) return name;
  throw new UsageError(
    `There is no ${defaultNames.join(" or ")} in this folder.`,
    "`jira-config tokens --help` shows what goes into it.",
  );
}

function readToday(given: string | undefined): number {
  const day = dayOf(given ?? currentDay());
  if (day === undefined) throw new UsageError("--today takes a real date, as YYYY-MM-DD.");
  return day;
}

function readPolicy(given: readonly string[]): Record<string, number> {
  return Object.fromEntries(
    given.map((rule) => {
      const [, environment = "", days] = /^([^=]+)=([1-9]\d{0,2})$/.exec(rule) ?? [];
      if (days === undefined || Number(days) > maxLifetime) {
        throw new UsageError(
          `--rotation takes an environment and 1 to ${maxLifetime} days, such as production=60.`,
        );
      }
      return [environment, Number(days)];
    }),
  );
}

/** Warns of a misspelt environment, whose days would silently change nothing. */
async function warnOfUnused(policy: RotationPolicy, due: readonly Due<ListedToken>[]): Promise<void> {
  const used = [fallbackEnvironment, ...due.map(({ token }) => token.environment?.toLowerCase())];
  for (const environment of Object.keys(policy).filter((name) => !used.includes(name.toLowerCase())))
    await warn(`--rotation names ${shownLine(environment)}, but no token is used there.`);
}

function digest(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

/** Hides secrets in the wrong place, which a rule reports. */
function withShownWords(due: Due<ListedToken>): Due<ListedToken> {
  const words = Object.entries(due.token).map(([key, word]) => [key, shownLine(word)]);
  return { ...due, token: Object.fromEntries(words) };
}
