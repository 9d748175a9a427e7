import type { MappingNode, Pair, ScalarNode, Span } from "../node.ts";
import { remove, safeFix, suggestedFix } from "../repairs/edits.ts";
import type { FixDraft, TextEdit } from "../rule.ts";
import { tokenDamage } from "../secrets/token-checksum.ts";
import { resolveVariable } from "../settings/key-names.ts";
import { variableNames } from "../settings/sections.ts";
import { matchAt } from "../text/matches.ts";
import { lineBreakIn, lineEnd, nextLine, textStart } from "../text/positions.ts";
import { innerAssignment } from "./inner-assignment.ts";
import { closeQuote, writeEquals } from "./messages.ts";
import { quoted, verbatim } from "./scalars.ts";
import type { Source, SyntaxProblem } from "./source.ts";

const assignment = /^([ \t]*(?:export[ \t]+)?)([A-Za-z_][\w.-]*)([ \t]*([=:])[ \t]*)/;
const ourName = `(?:${variableNames.join("|")})`;
const withoutEquals = new RegExp(
  String.raw`^([ \t]*(?:export[ \t]+)?${ourName})([ \t]+|(?![A-Z0-9_]))(?=[^\s:])`,
);
/** How cmd and PowerShell set a variable. */
const ofWindows = new RegExp(String.raw`^[ \t]*(set[ \t]+|\$env:)${ourName}[ \t]*=`, "i");
const ignored = /^[ \t]*(?:#.*)?$/;
const comment = /(?:^|[ \t])#/;
/** What separates two settings on one line, including a line break that is spelled `\n`. */
const between =
  /(?<=^|[^\s,;rn]|(?:^|[^\\])[rn])(?:[ \t,;]|\\[rn])+(?=(?:export[ \t]+)?(?:JIRA|ATLASSIAN)_\w+[ \t]*=)/i;
/**
 * Where a line was appended to a file without a final newline. In `-DJIRA_URL=` and `-eJIRA_URL=`, it is an argument.
 */
const seam = String.raw`(?<=[A-Za-z0-9/}"'])(?<!(?:^|[\s=])-[A-Za-z])(?=(?:export[ \t]+)?${ourName}=)`;
const endOfOthers = new RegExp(`${comment.source}|${seam}`);
const endOfOurs = new RegExp(`${endOfOthers.source}|${between.source}`, "i");
const next = new RegExp(`^(?:${between.source})`, "i");
const atSeam = new RegExp(seam, "y");
/** A further piece of a token, on the next line. */
const nextPiece = /([ \t]*(?:\r\n?|\n)[ \t]*)([\w=-]+)/y;
/** The most further lines on which the end of a token is looked for. */
const maxPieces = 4;

/**
 * Reads a `.env` file as far as dotenv, python-dotenv and Compose agree: `NAME=value` lines, an optional `export`,
 * single or double quotes (which may span lines), and comments that start with a space and `#`. The backticks of dotenv
 * are quotes around the values of other programs alone.
 * Sources: https://github.com/motdotla/dotenv#what-rules-does-the-parsing-engine-follow and
 * https://docs.docker.com/compose/how-tos/environment-variables/variable-interpolation/#env-file-syntax
 */
export function readDotenv(text: string): Source {
  return new DotenvReader(text).read();
}

class DotenvReader {
  readonly #text: string;
  readonly #lineBreak: string;
  readonly #pairs: Pair[] = [];
  readonly #problems: SyntaxProblem[] = [];
  #at: number;

  constructor(text: string) {
    this.#text = text;
    this.#lineBreak = lineBreakIn(text);
    this.#at = textStart(text);
  }

  read(): Source {
    const text = this.#text;
    while (this.#at < text.length) {
      this.#readLine();
      this.#at = nextLine(text, this.#at);
    }
    const root: MappingNode = { kind: "mapping", pairs: this.#pairs, start: 0, end: text.length };
    return { root, mappings: [root], syntaxProblems: this.#problems };
  }

  /** Reads a line, or as many as its value takes. */
  #readLine(): void {
    const lineStart = this.#at;
    let end = lineEnd(this.#text, lineStart);
    const line = this.#text.slice(lineStart, end);
    const separators: TextEdit[] = [];
    for (let key = this.#readAssignment(end); key !== undefined; key = this.#readAssignment(end)) {
      const start = this.#at;
      // Only after a value of several lines, because a single line can have thousands of variables.
      if (start > end) end = lineEnd(this.#text, start);
      const gap = this.#gapBehind(key, start, end);
      if (gap === undefined) break;
      this.#at += gap;
      separators.push({ start, end: this.#at, text: this.#lineBreak });
    }
    const [first] = separators;
    if (first) {
      const fix = safeFix("Put each on a line of its own", ...separators);
      this.#report({ start: first.end, end: this.#at }, "Put each variable on a line of its own.", fix);
    } else if (this.#at === lineStart && !ignored.test(line)) {
      this.#reportUnread(lineStart, line);
    }
    this.#at = lineEnd(this.#text, this.#at);
  }

  #reportUnread(lineStart: number, line: string): void {
    const start = lineStart + line.search(/\S/);
    const span = { start, end: lineStart + line.trimEnd().length };
    const prefix = ofWindows.exec(line)?.[1];
    const [, before, blanks = ""] = withoutEquals.exec(line) ?? [];
    if (prefix !== undefined) {
      const fix = suggestedFix("Write NAME=value", remove({ start, end: start + prefix.length }));
      this.#report(span, "Write NAME=value; this is how a shell sets a variable.", fix);
    } else if (before !== undefined) {
      const equals = lineStart + before.length;
      const fix = suggestedFix("Write =", { start: equals, end: equals + blanks.length, text: "=" });
      this.#report(span, "Put = between the name and the value.", fix);
    } else {
      this.#report(span, "Write this line as NAME=value, or start it with # to make it a comment.");
    }
  }

  /** @returns how many characters separate a variable from the next one on its line, if there is one */
  #gapBehind(name: string, start: number, stop: number): number | undefined {
    if (matchAt(atSeam, this.#text, start)) return 0;
    return isOurs(name) ? next.exec(this.#text.slice(start, stop))?.[0].length : undefined;
  }

  /** @returns the variable's name, if there is an assignment */
  #readAssignment(stop: number): string | undefined {
    const match = assignment.exec(this.#text.slice(this.#at, stop));
    const [whole = "", before = "", name = "", , sign] = match ?? [];
    if (!match || (sign === ":" && !isOurs(name))) return undefined;
    const start = this.#at + before.length;
    const valueStart = this.#at + whole.length;
    const value = this.#readValue(name, valueStart, stop);
    const key = verbatim(this.#text, start, start + name.length);
    this.#pairs.push({ key, value });
    this.#at = value.end;
    if (sign === ":") {
      const fix = safeFix("Write =", { start: key.end, end: valueStart, text: "=" });
      this.#report({ start, end: value.end }, writeEquals, fix);
    }
    return name;
  }

  #readValue(name: string, start: number, stop: number): ScalarNode {
    const quote = this.#text[start];
    if (quote === '"' || quote === "'")
      return this.#readQuoted(name, start, quote) ?? this.#readUnclosed(start, stop, quote);
    const inBackticks = quote === "`" && !isOurs(name) ? this.#readQuoted(name, start, quote) : undefined;
    if (inBackticks) return inBackticks;
    const line = this.#text.slice(start, stop);
    const length = line.search(isOurs(name) ? endOfOurs : endOfOthers);
    const value = (length < 0 ? line : line.slice(0, length)).trimEnd();
    const node = verbatim(this.#text, start, start + value.length);
    return this.#readBroken(node) ?? node;
  }

  /** @returns nothing if the quote is never closed, or if the next quote opens another value */
  #readQuoted(name: string, start: number, quote: string): ScalarNode | undefined {
    const text = this.#text;
    let close = text.indexOf(quote, start + 1);
    while (quote === '"' && text[close - 1] === "\\") close = text.indexOf(quote, close + 1);
    if (close < 0) return undefined;
    const isOpened = isOurs(name) || quote === "`" || /[^\s#]/.test(text[close + 1] ?? "");
    if (isOpened && innerAssignment.test(text.slice(start, close))) return undefined;
    return quoted(text, start, close + 1, text.slice(start + 1, close));
  }

  #readUnclosed(start: number, stop: number, quote: string): ScalarNode {
    const end = start + this.#text.slice(start, stop).trimEnd().length;
    const isClosedByOther = end - start > 2 && `"'`.includes(this.#text[end - 1] ?? "");
    const closing = { start: isClosedByOther ? end - 1 : end, end, text: quote };
    const node = verbatim(this.#text, start + 1, closing.start);
    // What follows a space may be a comment.
    const fix = /\s/.test(node.text) ? suggestedFix : safeFix;
    this.#report({ start, end }, closeQuote, fix("Close the quote", closing));
    return { ...node, start, isUnclear: true };
  }

  /** A token that is broken into several lines, if its checksum proves that they belong together. */
  #readBroken(token: ScalarNode): ScalarNode | undefined {
    const breaks: Span[] = [];
    let { text, end } = token;
    while (tokenDamage(text) === "end-missing" && breaks.length < maxPieces) {
      const [whole = "", blanks = "", piece = ""] = matchAt(nextPiece, this.#text, end) ?? [];
      breaks.push({ start: end, end: end + blanks.length });
      text += piece;
      end += whole.length;
    }
    if (breaks.length === 0 || tokenDamage(text) !== undefined) return undefined;
    const fix = safeFix(`Remove the line break${breaks.length > 1 ? "s" : ""}`, ...breaks.map(remove));
    this.#report(
      { start: token.start, end },
      "Join these lines; the token was broken when it was copied.",
      fix,
    );
    return { ...token, text, value: text, end, contentStart: -1 };
  }

  #report(span: Span, message: string, ...fixes: FixDraft[]): void {
    this.#problems.push({ ...span, message, fixes });
  }
}

function isOurs(name: string): boolean {
  return resolveVariable(name) !== undefined;
}
