import { lineEnd } from "../text/positions.ts";
import type { Source } from "./source.ts";

/** Lines for the program that renders the template: Helm, Go or Jinja, or Ruby, where they can be several. */
const statement = /^[ \t]*(?:\{\{.*\}\}|\{%.*%\}|<%[^%]*%>)[ \t]*$/gm;
/** The rest of a line after a value that is filled in. */
const behindAction = /(: (?:\{\{[^{}\n]*\}\}|<%[^%\n]*%>))([^\s,}].*)/g;

const message = "Check the file that this template produces; this line is for the program that fills it in.";

/** Replaces what belongs to the template language by comments and spaces of the same length. */
export function withoutTemplate(text: string): string {
  return text
    .replace(statement, (lines) =>
      lines.includes("}}:") ? lines : lines.replace(/.+/g, (line) => "#".padEnd(line.length)),
    )
    .replace(behindAction, (_, action: string, rest: string) => action + " ".repeat(rest.length));
}

/**
 * Reads a text and, if it has syntax problems and such lines, reads it again without them. The second result counts if
 * it has fewer problems; such lines can also be part of a value of several lines.
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
