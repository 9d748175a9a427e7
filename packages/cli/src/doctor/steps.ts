import { printable } from "@jira-config/checker";
import { type DoctorReport, outcomeWords, type ProbeId, type ProbeOutcome } from "@jira-config/jira";
import type { Page } from "../terminal/page.ts";
import { hang } from "../terminal/wrap.ts";

/** The steps in which people think of a connection. Each begins with what is looked at first, and ends where the next begins. */
const steps: readonly { title: string; first: ProbeId }[] = [
  { title: "Configuration", first: "configuration" },
  { title: "Environment variables", first: "environment" },
  { title: "Authentication", first: "connection" },
  { title: "Basic operations", first: "project" },
];

const colors = {
  passed: "green",
  warned: "yellow",
  failed: "red",
  skipped: "dim",
} as const satisfies Record<ProbeOutcome, string>;

/** With less room than this beside the titles, what was seen stands below them. */
const leastRoom = 26;

const wordWidth = Math.max(...Object.values(outcomeWords).map(({ length }) => length)) + 2;

/**
 * What the doctor looked at, step by step, and what it saw.
 *
 * @param origins settings, and where they come from
 */
export function renderSteps(
  { probes }: DoctorReport,
  origins: readonly (readonly [key: string, origin: string])[],
  page: Page,
): string {
  const { paint, columns } = page;
  const titleWidth = Math.max(...probes.map(({ title }) => title.length)) + 2;
  const keyWidth = Math.max(...origins.map(([{ length }]) => length)) + 2;
  const margin = " ".repeat(3);
  const indent = margin + " ".repeat(wordWidth);
  const isNarrow = columns - indent.length - titleWidth < leastRoom;
  const starts = steps.map(({ first }) => probes.findIndex(({ probe }) => probe === first));
  return steps
    .map(({ title, first }, index) => {
      const lines = probes.slice(starts[index], starts[index + 1]).map((result) => {
        const word = outcomeWords[result.outcome];
        const start = `${margin}${paint(colors[result.outcome], word)}${" ".repeat(wordWidth - word.length)}`;
        const summary = printable(result.summary);
        return isNarrow
          ? `${hang(start, result.title, columns)}\n${hang(indent, summary, columns)}\n`
          : `${hang(`${start}${result.title.padEnd(titleWidth)}`, summary, columns)}\n`;
      });
      const details = first === "configuration" ? origins : [];
      return [
        `${paint("bold", `${index + 1}. ${title}`)}\n`,
        ...lines,
        ...details.map(([key, origin]) => {
          const line = isNarrow ? `${key}: ${origin}` : key.padEnd(keyWidth) + origin;
          return `${hang(indent, paint("dim", line), columns)}\n`;
        }),
      ].join("");
    })
    .join("\n");
}
