import { printable } from "@jira-config/checker";
import {
  type DoctorReport,
  isReached,
  outcomeWords,
  type ProbeId,
  type ProbeOutcome,
  type ProbeResult,
  unreached,
} from "@jira-config/jira";
import type { Page, Paint } from "../terminal/page.ts";
import { minRoom } from "../terminal/table.ts";
import { hang } from "../terminal/wrap.ts";
import { settingOrigins } from "./origins.ts";

/** The steps in which people think of a connection. Each lasts from its first probe to the first probe of the next. */
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

const wordWidth = widest(Object.values(outcomeWords)) + 2;
const margin = " ".repeat(3);
const indent = margin + " ".repeat(wordWidth);

/** The results of the probes, step by step, and at the end those that an earlier failure prevented. */
export function renderSteps(report: DoctorReport, page: Page): string {
  const { probes } = report;
  const render = resultRenderer(probes, page);
  const starts = steps.map(({ first }) => probes.findIndex(({ probe }) => probe === first));
  const parts = steps.flatMap(({ title, first }, index) => {
    const results = probes.slice(starts[index], starts[index + 1]).filter(isReached);
    if (results.length === 0) return [];
    const details = first === "configuration" ? renderOrigins(settingOrigins(report), page) : [];
    return [[page.paint("bold", `${index + 1}. ${title}`), ...results.map(render), ...details]];
  });
  const missed = probes.filter((result) => !isReached(result)).map(({ title }) => title);
  if (missed.length > 0) parts.push([renderMissed(missed, page)]);
  return parts.map((lines) => lines.map((line) => `${line}\n`).join("")).join("\n");
}

function resultRenderer(
  probes: readonly ProbeResult[],
  { paint, columns }: Page,
): (result: ProbeResult) => string {
  const titleWidth = widest(probes.map(({ title }) => title)) + 2;
  const isNarrow = columns - indent.length - titleWidth < minRoom;
  return ({ outcome, title, summary }) => {
    const start = wordOf(outcome, paint);
    const seen = printable(summary);
    return isNarrow
      ? `${hang(start, title, columns)}\n${hang(indent, seen, columns)}`
      : hang(`${start}${title.padEnd(titleWidth)}`, seen, columns);
  };
}

function renderMissed(titles: readonly string[], { paint, columns }: Page): string {
  return `${hang(wordOf("skipped", paint), titles.join("; "), columns)}\n${hang(indent, unreached, columns)}`;
}

function renderOrigins(
  origins: readonly (readonly [key: string, origin: string])[],
  { paint, columns }: Page,
): string[] {
  const keyWidth = widest(origins.map(([key]) => key)) + 2;
  const isNarrow = columns - indent.length - keyWidth < minRoom;
  return origins.map(([key, origin]) => {
    const line = isNarrow ? `${key}: ${origin}` : key.padEnd(keyWidth) + origin;
    return hang(indent, paint("dim", line), columns);
  });
}

function wordOf(outcome: ProbeOutcome, paint: Paint): string {
  const word = outcomeWords[outcome];
  return `${margin}${paint(colors[outcome], word)}${" ".repeat(wordWidth - word.length)}`;
}

function widest(texts: readonly string[]): number {
  return Math.max(...texts.map(({ length }) => length));
}
