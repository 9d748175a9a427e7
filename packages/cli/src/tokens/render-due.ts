import { counted } from "@jira-config/checker";
import { type Due, daysAhead } from "@jira-config/schema/rotation";
import width from "fast-string-width";
import type { Page } from "../terminal/page.ts";
import { hang, wrap } from "../terminal/wrap.ts";
import type { ListedToken } from "./check-inventory.ts";

const gap = "  ";

/**
 * The tokens as a table, the most urgent first; on a narrow page, each on lines of its own.
 *
 * @param leftOut how many tokens have no day
 */
export function renderDue(due: readonly Due<ListedToken>[], leftOut: number, page: Page): string {
  const remark = `${counted(leftOut, "token")} cannot be scheduled; the findings below say why.`;
  return [
    ...(due.length > 0 ? [renderTable(due, page)] : []),
    ...(leftOut > 0 ? [`${wrap(remark, page.columns)}\n`] : []),
  ]
    .map((part) => `${part}\n`)
    .join("");
}

function renderTable(due: readonly Due<ListedToken>[], { paint, columns }: Page): string {
  const rows = due.map(({ due: day, daysLeft, token: { label = "(no label)", owner = "(no owner)" } }) => [
    day,
    distance(daysLeft),
    label,
    owner,
  ]);
  const header = ["Due", "", "Token", "Owner"];
  const widths = header.map((title, column) =>
    Math.max(...[title, ...rows.map((row) => row[column] ?? "")].map((cell) => width(cell))),
  );
  const isNarrow = widths.reduce((sum, one) => sum + one + gap.length) > columns;
  const inOneLine = (cells: readonly string[]) =>
    cells
      .map((cell, column) => cell + " ".repeat((widths[column] ?? 0) - width(cell)))
      .join(gap)
      .trimEnd();
  const inLines = ([date, days, ...others]: readonly string[]) =>
    [`${date}${gap}${days}`, ...others.map((other) => hang(gap, other, columns))].join("\n");
  const lines = rows.map((cells, index) => {
    const { daysLeft = 0 } = due[index] ?? {};
    const color = daysLeft < 0 ? "red" : daysLeft <= daysAhead ? "yellow" : "green";
    return paint(color, isNarrow ? inLines(cells) : inOneLine(cells));
  });
  return [...(isNarrow ? [] : [paint("bold", inOneLine(header))]), ...lines, ""].join("\n");
}

function distance(days: number): string {
  if (days === 0) return "today";
  return days > 0 ? `in ${counted(days, "day")}` : `${counted(-days, "day")} ago`;
}
