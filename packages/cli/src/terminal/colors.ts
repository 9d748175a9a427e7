import { styleText } from "node:util";
import { isTerminal } from "../output.ts";

type Color = "red" | "yellow" | "blue" | "cyan" | "green" | "bold" | "dim";

/** Styles a text, or leaves it as it is. */
export type Paint = (color: Color | readonly Color[], text: string) => string;

export const plain: Paint = (_, text) => text;

const colored: Paint = (color, text) => styleText([color].flat(), text, { validateStream: false });

/** How to write to standard output: `FORCE_COLOR` and `NO_COLOR` decide (https://no-color.org/), else the terminal. */
export function paintFor(descriptor: 1 | 2): Paint {
  const { FORCE_COLOR, NO_COLOR, TERM } = process.env;
  if (FORCE_COLOR !== undefined) return FORCE_COLOR === "0" || FORCE_COLOR === "false" ? plain : colored;
  return !NO_COLOR && TERM !== "dumb" && isTerminal(descriptor) ? colored : plain;
}
