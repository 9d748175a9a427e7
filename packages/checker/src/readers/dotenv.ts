import type { MappingNode, Pair, ScalarNode } from "../node.ts";
import { lineEnd } from "../positions.ts";
import { verbatim } from "./scalars.ts";
import type { Source, SyntaxProblem } from "./source.ts";

const assignment = /^([ \t]*(?:export[ \t]+)?)([A-Za-z_][A-Za-z0-9_.-]*)([ \t]*=[ \t]*)/;
const ignored = /^[ \t]*(?:#.*)?$/;

/**
 * Reads a `.env` file as dotenv, python-dotenv and Compose agree on it: `NAME=value` lines, an optional `export`,
 * quotes of either kind (which may span lines), and comments that a blank and `#` start.
 * Sources: https://github.com/motdotla/dotenv#what-rules-does-the-parsing-engine-follow and
 * https://docs.docker.com/compose/how-tos/environment-variables/variable-interpolation/#env-file-syntax
 */
export function readDotenv(text: string): Source {
  const pairs: Pair[] = [];
  const syntaxProblems: SyntaxProblem[] = [];
  let offset = text.startsWith("\uFEFF") ? 1 : 0;
  while (offset < text.length) {
    const stop = lineEnd(text, offset);
    const line = text.slice(offset, stop);
    const match = assignment.exec(line);
    let end = stop;
    if (match) {
      const nameStart = offset + (match[1]?.length ?? 0);
      const valueStart = offset + match[0].length;
      const value = readValue(text, valueStart, stop);
      if (value) {
        pairs.push({ key: verbatim(text, nameStart, nameStart + (match[2]?.length ?? 0)), value });
        end = lineEnd(text, value.end);
      } else {
        syntaxProblems.push({
          start: valueStart,
          end: stop,
          message: "Close the quote that is opened here.",
          fixes: [],
        });
      }
    } else if (!ignored.test(line)) {
      syntaxProblems.push({ ...trimmed(line, offset), message: notAnAssignment(line), fixes: [] });
    }
    offset = text.startsWith("\r\n", end) ? end + 2 : end + 1;
  }
  const root: MappingNode = { kind: "mapping", pairs, start: 0, end: text.length };
  return { root, mappings: [root], syntaxProblems };
}

function notAnAssignment(line: string): string {
  return /^[ \t]*[A-Za-z_][A-Za-z0-9_]*[ \t]*:/.test(line)
    ? "Put = between the name and the value, not a colon."
    : "Write this line as NAME=value, or start it with # to make it a comment.";
}

function trimmed(line: string, offset: number) {
  const start = offset + (line.length - line.trimStart().length);
  return { start, end: start + line.trim().length };
}

/** @returns nothing when a quote is never closed */
function readValue(text: string, start: number, stop: number): ScalarNode | undefined {
  const quote = text[start];
  if ((quote === '"' || quote === "'") && start < stop) return readQuoted(text, start, quote);
  const line = text.slice(start, stop);
  const comment = line.search(/(?:^|[ \t])#/);
  const value = (comment < 0 ? line : line.slice(0, comment)).trimEnd();
  return verbatim(text, start, start + value.length);
}

function readQuoted(text: string, start: number, quote: string): ScalarNode | undefined {
  let close = text.indexOf(quote, start + 1);
  while (quote === '"' && close > 0 && text[close - 1] === "\\") close = text.indexOf(quote, close + 1);
  if (close < 0) return undefined;
  const style = quote === '"' ? "double-quoted" : "single-quoted";
  return { ...verbatim(text, start + 1, close), style, start, end: close + 1 };
}
