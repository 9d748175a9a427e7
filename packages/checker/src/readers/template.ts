import { lineEnd } from "../text/positions.ts";
import type { Source } from "./source.ts";

/** What only the program reads that fills in a template: a line of Helm's, Go's or Jinja's, or lines of Ruby's. */
const statement = /^[ \t]*(?:\{\{.*\}\}|\{%.*%\}|<%[^%]*%>)[ \t]*$/gm;
/** What follows what is filled in. */
const behindAction = /(: (?:\{\{[^{}\n]*\}\}|<%[^%\n]*%>))([^\s,}].*)/g;

const message = "Check what becomes of this template; this line is for the program that fills it in.";

/** Blanks out, in place, what a template holds besides the format that it is for. */
export function withoutTemplate(text: string): string {
  return text
    .replace(statement, (lines) =>
      lines.includes("}}:") ? lines : lines.replace(/.+/g, (line) => "#".padEnd(line.length)),
    )
    .replace(behindAction, (_, action: string, rest: string) => action + " ".repeat(rest.length));
}

/**
 * Reads a text, and what is left of it without such lines where that says more: they may as well stand in a text of
 * several lines, which any program may fill in.
 */
export function readTemplate(text: string, read: (text: string) => Source): Source {
  const source = read(text);
  const [line] = source.syntaxProblems.length > 0 ? text.matchAll(statement) : [];
  if (!line) return source;
  const filled = read(withoutTemplate(text));
  if (filled.syntaxProblems.length >= source.syntaxProblems.length) return source;
  const { index: start } = line;
  const problem = { start, end: lineEnd(text, start), message, fixes: [] };
  return {
    ...filled,
    isForeign: true,
    isPartial: true,
    syntaxProblems: [problem, ...filled.syntaxProblems],
  };
}
