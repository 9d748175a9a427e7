import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { counted, maxTextLength } from "@jira-config/checker";
import { calendar, type Due, dateOf, dayOf, daysAhead } from "@jira-config/schema/rotation";
import { type Call, type ExitCode, exitCodes } from "../command.ts";
import type { TokensOptions } from "../commands/tokens.ts";
import { readTextFile } from "../files/text-file.ts";
import { writeFileAtomically } from "../files/write-file.ts";
import { warn } from "../output.ts";
import { judge } from "../report/judge.ts";
import { readOutputs, writeOutputs } from "../report/outputs.ts";
import { renderFindings, summary } from "../report/pretty.ts";
import type { Page } from "../terminal/page.ts";
import { shownLine } from "../terminal/shown-line.ts";
import { UsageError } from "../usage-error.ts";
import { checkInventory } from "./check-inventory.ts";

const defaultNames = ["jira_tokens.yaml", "config/jira_tokens.yaml"];

/** `jira-config tokens` */
export async function run(call: Call<TokensOptions>): Promise<ExitCode> {
  const { options, positionals } = call;
  const outputs = readOutputs(call);
  const today = readToday(options.today);
  const policy = readPolicy(options.rotation ?? []);
  const name = positionals[0] ?? existingDefault();
  const { text } = readTextFile(name);
  if (text.length > maxTextLength)
    throw new UsageError(`${shownLine(name)} is longer than ${maxTextLength / 1024} KiB.`);

  const checked = checkInventory(text, policy, today);
  const due = checked.due.map(withShownWords);
  if (options.ics && !checked.isReadable) {
    await warn(`${shownLine(options.ics)} stays as it is; a calendar needs an inventory without gaps.`);
  } else if (options.ics) {
    writeFileAtomically(options.ics, await calendar(due, { today, digest }));
    await warn(`Wrote ${shownLine(options.ics)}.`);
  }
  const report = judge(checked.report, options);
  const files = [{ name, text, report }];
  await writeOutputs(outputs, {
    files,
    data: {
      ...report,
      today: dateOf(today),
      tokens: due.map(({ token, index: _, ...when }) => ({ ...token, ...when })),
    },
    pretty: async (page) => {
      const findings = await renderFindings(files, page);
      const table = due.length > 0 ? `${renderDue(due, page)}\n` : "";
      return options.quiet ? findings : `${table}${findings}${await summary(files, page)}\n`;
    },
  });
  return report.valid ? exitCodes.ok : exitCodes.findings;
}

function existingDefault(): string {
  const name = defaultNames.find((candidate) => existsSync(candidate));
  if (name) return name;
  throw new UsageError(
    `There is no ${defaultNames.join(" or ")} in this folder.`,
    "`jira-config tokens --help` shows what stands in it.",
  );
}

function readToday(given: string | undefined): number {
  const day = dayOf(given ?? new Date().toISOString().slice(0, 10));
  if (day === undefined) throw new UsageError("--today takes a day that exists, as YYYY-MM-DD.");
  return day;
}

function readPolicy(given: readonly string[]): Record<string, number> {
  return Object.fromEntries(
    given.map((rule) => {
      const [, environment = "", days] = /^([^=]+)=([1-9]\d{0,2})$/.exec(rule) ?? [];
      if (days === undefined || Number(days) > 365) {
        throw new UsageError("--rotation takes an environment and 1 to 365 days, such as production=60.");
      }
      return [environment.toLowerCase(), Number(days)];
    }),
  );
}

function digest(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

/** A secret in the wrong place is found by a rule, and shown nowhere. */
function withShownWords(due: Due): Due {
  const { label, owner, environment, purpose } = due.token;
  const token = {
    ...due.token,
    label: shownLine(label),
    owner: shownLine(owner),
    environment: shownLine(environment),
    ...(purpose !== undefined && { purpose: shownLine(purpose) }),
  };
  return { ...due, token };
}

const gap = "  ";

/** The tokens as a table, the most urgent first; each on lines of its own where the page is narrow. */
function renderDue(due: readonly Due[], { paint, columns }: Page): string {
  const rows = due.map((one) => [one.due, distance(one.daysLeft), one.token.label, one.token.owner]);
  const header = ["Due", "", "Token", "Owner"];
  const widths = header.map((title, column) =>
    Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const isNarrow = widths.reduce((sum, width) => sum + width + gap.length) > columns;
  const line = (cells: readonly string[]) => {
    const [date = "", days = "", label = "", owner = ""] = cells.map((cell, column) =>
      cell.padEnd(widths[column] ?? 0),
    );
    const parts = isNarrow
      ? [
          [date, days],
          ["", label],
          ["", owner],
        ]
      : [[date, days, label, owner]];
    return parts.map((part) => part.join(gap).trimEnd()).join("\n");
  };
  return [
    ...(isNarrow ? [] : [paint("bold", line(header))]),
    ...due.map(({ daysLeft }, index) => {
      const color = daysLeft < 0 ? "red" : daysLeft <= daysAhead ? "yellow" : "green";
      return paint(color, line(rows[index] ?? []));
    }),
    "",
  ].join("\n");
}

function distance(days: number): string {
  if (days === 0) return "today";
  return days > 0 ? `in ${counted(days, "day")}` : `${counted(-days, "day")} ago`;
}
