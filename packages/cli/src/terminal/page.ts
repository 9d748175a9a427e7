import { styleText } from "node:util";
import type { Severity } from "@jira-config/checker";
import { isTerminal } from "../output.ts";

type Color = "red" | "yellow" | "blue" | "cyan" | "green" | "bold" | "dim";

/** Styles a text, or leaves it as it is. */
export type Paint = (color: Color | readonly Color[], text: string) => string;

/** What a text is written to: how wide it is, and whether it takes colours. */
export interface Page {
  paint: Paint;
  /** The width of a line; infinite in a file or a pipe. */
  columns: number;
}

/** The colours of severities. */
export const severityColors = {
  error: "red",
  warning: "yellow",
  info: "blue",
} as const satisfies Record<Severity, Color>;

const plain: Paint = (_, text) => text;

const colored: Paint = (color, text) => styleText([color].flat(), text, { validateStream: false });

/** A file. */
export const filePage: Page = { paint: plain, columns: Number.POSITIVE_INFINITY };

/** Standard output; `FORCE_COLOR` and `NO_COLOR` (https://no-color.org/) say whether it takes colours. */
export function outputPage(): Page {
  const isOnTerminal = isTerminal();
  return {
    paint: takesColors(isOnTerminal) ? colored : plain,
    columns: (isOnTerminal && process.stdout.columns) || filePage.columns,
  };
}

function takesColors(isOnTerminal: boolean): boolean {
  const { FORCE_COLOR, NO_COLOR, TERM } = process.env;
  if (FORCE_COLOR !== undefined) return FORCE_COLOR !== "0" && FORCE_COLOR !== "false";
  return !NO_COLOR && TERM !== "dumb" && isOnTerminal;
}

/** The page without a margin on its left. */
export function inset(page: Page, margin: number): Page {
  return { ...page, columns: page.columns - margin };
}
