import { matchAt } from "../matches.ts";
import type { ScalarNode, Span } from "../node.ts";
import { lineEnd } from "../positions.ts";
import { quoted, unescaped, verbatim } from "./scalars.ts";

/** A word of a command; one of the form `NAME=value` has a key. */
export interface Word extends Span {
  key?: ScalarNode;
  value: ScalarNode;
}

/** A simple command: what stands between line breaks, `;`, `&`, `|` and parentheses. */
export interface Command {
  words: Word[];
  /** The file that `>`, `>>` or `| tee` names. */
  target?: string;
  /** The lines between `<<END` and `END`. */
  hereDocument?: Span;
}

const assignment = /([A-Za-z_]\w*)\+?=/y;
const redirection = /<<<|<<-?|>>|[<>]&?/y;
const tee = /\|[ \t]*(?:sudo[ \t]+)?tee[ \t]+(?:-\S+[ \t]+)*(?=[^\s-])/y;
const unquoted = /[^\s;&|<>()'"\\$`]+/y;
/** What is to be filled in, such as `<your token>`; to bash, it is two redirections. */
const toFillIn = /<[A-Za-z][^<>\n]*>/y;
const inDoubleQuotes = /[^"\\$`]+/y;
const variable = /\$\{?([A-Za-z_]\w*)(:?[?=])?/y;
/** What makes an expansion of a `$` besides names, brackets and braces: an argument, the last exit code, old arithmetic. */
const special = /[0-9@*#?$![-]/;
/** A line that sets one of our variables, which hardly stands in the value of another. */
const innerAssignment = /\n[ \t]*(?:export[ \t]+)?(?:JIRA|ATLASSIAN)_[A-Z0-9_]+=/;
const ansiEscape = /\\(?:x([0-9A-Fa-f]{1,2})|u([0-9A-Fa-f]{1,4})|([0-7]{1,3})|([abeEfnrtv\\'"?]))/g;
/** The letters of escapes, and what they mean. */
const letters = "abeEfnrtv";
const meant = "\x07\b\x1B\x1B\f\n\r\t\v";

/**
 * Splits a shell script into commands and words, as far as quoting, expansion and comments go.
 * Source: https://www.gnu.org/software/bash/manual/html_node/Shell-Operation.html
 */
export class ShellScanner {
  /** The variables that the script itself uses. */
  readonly used: Set<string> = new Set();
  /** Those without which it stops, or that it gives a value by then: `${NAME:?}`, `${NAME:=value}`. */
  readonly demanded: ScalarNode[] = [];
  readonly #text: string;
  readonly #end: number;
  readonly #onUnclosed: (span: Span, isInValue: boolean) => void;
  #at: number;
  /** After a quote that nothing closes, every quote is looked for in its own line alone. */
  #isBroken = false;
  /** Whether what is read is the value of a variable. */
  #isInValue = false;

  constructor(text: string, { start, end }: Span, onUnclosed: (span: Span, isInValue: boolean) => void) {
    this.#text = text;
    this.#at = start;
    this.#end = end;
    this.#onUnclosed = onUnclosed;
  }

  /** @returns the next command, or nothing at the end */
  next(): Command | undefined {
    const command: Command = { words: [] };
    let delimiter: string | undefined;
    while (this.#at < this.#end) {
      const character = this.#text[this.#at] ?? "";
      if (character === " " || character === "\t") {
        this.#at += 1;
      } else if (/^\\\r?\n/.test(this.#text.slice(this.#at, this.#at + 3))) {
        this.#at = lineEnd(this.#text, this.#at) + 1;
      } else if (character === "#") {
        this.#at = Math.min(lineEnd(this.#text, this.#at), this.#end);
      } else if (character === "<" || character === ">") {
        const operator = this.#match(redirection)?.[0] ?? "";
        while (this.#text[this.#at] === " ") this.#at += 1;
        const { text } = this.#value();
        if (operator.startsWith("<<") && operator !== "<<<") delimiter = text;
        else if (operator.startsWith(">")) command.target ??= text;
      } else if (character === "|" && this.#match(tee)) {
        command.target ??= this.#value().text;
      } else if (/[\s;&|()]/.test(character)) {
        this.#at += 1;
        if (character === "\n" && delimiter !== undefined)
          command.hereDocument = this.#hereDocument(delimiter);
        if (delimiter === undefined || character === "\n") return command;
      } else {
        command.words.push(this.#word());
      }
    }
    return command.words.length > 0 ? command : undefined;
  }

  #match(pattern: RegExp): RegExpExecArray | null {
    const match = matchAt(pattern, this.#text, this.#at);
    if (match) this.#at = Math.min(this.#at + match[0].length, this.#end);
    return match;
  }

  #hereDocument(delimiter: string): Span {
    const start = this.#at;
    while (this.#at < this.#end) {
      const lineStart = this.#at;
      const stop = lineEnd(this.#text, lineStart);
      this.#at = stop + 1;
      if (this.#text.slice(lineStart, stop).trim() === delimiter) return { start, end: lineStart };
    }
    return { start, end: this.#end };
  }

  #word(): Word {
    const start = this.#at;
    const match = this.#match(assignment);
    this.#isInValue = match !== null;
    const value = match?.[0].endsWith("+=") ? { ...this.#value(), isComputed: true } : this.#value();
    const key = match ? verbatim(this.#text, start, start + (match[1]?.length ?? 0)) : undefined;
    return { start, end: this.#at, value, ...(key ? { key } : {}) };
  }

  #value(): ScalarNode {
    const start = this.#at;
    let text = "";
    let isComputed = false;
    let pieces = 0;
    for (let piece = this.#piece(); piece; piece = this.#piece()) {
      text += piece.text;
      isComputed ||= piece.isComputed;
      pieces += 1;
    }
    const isQuoted = pieces === 1 && /["']/.test(this.#text.charAt(start));
    const node = isQuoted
      ? quoted(this.#text, start, this.#at, text)
      : unescaped(verbatim(this.#text, start, this.#at), text);
    return isComputed ? { ...node, isComputed } : node;
  }

  /** A stretch of a word that is quoted in one way. */
  #piece(): { text: string; isComputed: boolean } | undefined {
    const character = this.#at < this.#end ? (this.#text[this.#at] ?? "") : "";
    if (character === "'") {
      const text = this.#enclosed("'");
      return { text: text ?? "", isComputed: text === undefined };
    }
    if (character === '"') return this.#doubleQuoted();
    if (character === "\\") {
      this.#at = Math.min(this.#at + 2, this.#end);
      const escaped = this.#text[this.#at - 1] ?? "";
      return { text: escaped === "\n" ? "" : escaped, isComputed: false };
    }
    if (character === "$" && this.#text[this.#at + 1] === "'") return this.#ansiQuoted();
    if (character === "$" && this.#text[this.#at + 1] === '"') {
      this.#at += 1;
      return this.#doubleQuoted();
    }
    if (character === "$" || character === "`") return this.#expansion();
    const text = this.#match(unquoted)?.[0] ?? (this.#isInValue ? this.#match(toFillIn)?.[0] : undefined);
    return text === undefined ? undefined : { text, isComputed: false };
  }

  #doubleQuoted() {
    const start = this.#at;
    let text = "";
    let isComputed = false;
    const limit = this.#limit();
    this.#at += 1;
    while (this.#at < limit) {
      const character = this.#text[this.#at] ?? "";
      if (character === '"') {
        if (this.#isOpenedEarlier(start)) break;
        this.#at += 1;
        return { text, isComputed };
      }
      if (character === "\\") {
        const escaped = this.#text[this.#at + 1] ?? "";
        text += '"\\$`'.includes(escaped) ? escaped : escaped === "\n" ? "" : character + escaped;
        this.#at += 2;
      } else if (character === "$" || character === "`") {
        const piece = this.#expansion();
        text += piece.text;
        isComputed ||= piece.isComputed;
      } else {
        text += this.#match(inDoubleQuotes)?.[0] ?? "";
      }
    }
    this.#unclosed(start);
    return { text, isComputed: true };
  }

  #ansiQuoted() {
    const limit = this.#limit();
    let end = this.#at + 2;
    while (end < limit && this.#text[end] !== "'") end += this.#text[end] === "\\" ? 2 : 1;
    if (end >= limit) {
      this.#unclosed(this.#at);
      return { text: "", isComputed: true };
    }
    const raw = this.#text.slice(this.#at + 2, end);
    this.#at = end + 1;
    return {
      text: raw.replace(ansiEscape, (_, ...codes: (string | undefined)[]) => ansiCharacter(codes)),
      isComputed: false,
    };
  }

  /** `$NAME`, `${NAME…}`, `$(command)` or one in backticks; a `$` before anything else stands for itself. */
  #expansion() {
    const start = this.#at;
    const next = this.#text[start + 1] ?? "";
    const [, name, demand] = matchAt(variable, this.#text, start) ?? [];
    if (name !== undefined) this.used.add(name);
    if (this.#text[start] === "`") {
      this.#enclosed("`");
    } else if (next === "{") {
      if (name !== undefined && demand !== undefined)
        this.demanded.push(verbatim(this.#text, start + 2, start + 2 + name.length));
      this.#balanced("${", "}");
    } else if (next === "(") {
      this.#at += 1;
      this.#balanced("(", ")");
    } else if (name !== undefined || special.test(next)) {
      this.#at += 1 + (name ?? next).length;
    } else {
      this.#at += 1;
      return { text: "$", isComputed: false };
    }
    return { text: this.#text.slice(start, this.#at), isComputed: true };
  }

  /** Passes over what may hold more of its own kind: `$(a $(b))`, `${A#"${B}"}`. */
  #balanced(open: string, close: string): void {
    const start = this.#at;
    const limit = this.#limit();
    let depth = 0;
    for (; this.#at < limit; this.#at += 1) {
      if (this.#text.startsWith(open, this.#at)) depth += 1;
      else if (this.#text[this.#at] === close) depth -= 1;
      if (depth === 0) {
        this.#at += 1;
        return;
      }
    }
    this.#unclosed(start);
  }

  /** @returns what stands between the next character and the one that closes it; nothing when there is none */
  #enclosed(close: string): string | undefined {
    const start = this.#at;
    const content = this.#text.slice(start + 1, this.#limit());
    const length = content.indexOf(close);
    if (length < 0) return this.#unclosed(start);
    this.#at = start + length + 1;
    if (this.#isOpenedEarlier(start)) return this.#unclosed(start);
    this.#at += 1;
    return content.slice(0, length);
  }

  /**
   * Whether the quote that is met rather opens another value, and the one at `start` is never closed. A variable may hold
   * a whole file, and then nothing of a word follows.
   */
  #isOpenedEarlier(start: number): boolean {
    const goesOn = /[^\s#;&|<>()]/.test(this.#text[this.#at + 1] ?? "");
    return this.#isInValue && goesOn && innerAssignment.test(this.#text.slice(start, this.#at));
  }

  #limit(): number {
    return this.#isBroken ? Math.min(lineEnd(this.#text, this.#at), this.#end) : this.#end;
  }

  #unclosed(start: number): undefined {
    this.#isBroken = true;
    this.#at = Math.min(lineEnd(this.#text, start), this.#end);
    this.#onUnclosed({ start, end: this.#at }, this.#isInValue);
  }
}

/** @param codes of an escape in `$'…'`: hexadecimal, Unicode, octal, or a letter */
function ansiCharacter([hexadecimal, unicode, octal, letter = ""]: (string | undefined)[]): string {
  const hex = hexadecimal ?? unicode;
  if (hex !== undefined) return String.fromCharCode(Number.parseInt(hex, 16));
  if (octal !== undefined) return String.fromCharCode(Number.parseInt(octal, 8));
  return meant[letters.indexOf(letter)] ?? letter;
}
