import type { ScalarNode, Span } from "../node.ts";
import { matchAt } from "../text/matches.ts";
import { lineEnd } from "../text/positions.ts";
import { innerAssignment } from "./inner-assignment.ts";
import { quoted, unescaped, verbatim } from "./scalars.ts";

/** A word of a command; one of the form `NAME=value` has a key. */
export interface Word extends Span {
  key?: ScalarNode;
  value: ScalarNode;
}

/** A simple command: the words between line breaks, `;`, `&`, `|` and parentheses. */
export interface Command {
  words: Word[];
  /** The file that `>`, `>>` or `| tee` names. */
  target?: string;
  /** The lines between `<<END` and `END`. */
  hereDocument?: Span;
}

/** What separates words: spaces, backslashes that continue a line, and comments. */
const blanks = /(?:[ \t]|\\\n)*(?:#[^\r\n]*)?/y;
/** A name with hyphens is not valid for a variable, but meant as one. */
const assignment = /([A-Za-z_][\w-]*)\+?=/y;
/** The groups are the operators of a here-document and of an output; other operators are for an input. */
const redirection = /(?:(<<-?)(?!<)|(>>?)|<+)&? */y;
/** Where an output goes that no file keeps: another output, as in `>&2`, or a device. */
const noFile = /^(?:\d+|-|\/dev\/.*)$/;
const tee = /\|[ \t]*(?:sudo[ \t]+)?tee[ \t]+(?:-\S+[ \t]+)*(?=[^\s-])/y;
const unquoted = /[^\s;&|<>()'"\\$`]+/y;
/** A placeholder such as `<your token>`, which would be two redirections in bash. */
const toFillIn = /<[A-Za-z][^<>\n]*>/y;
const inDoubleQuotes = /[^"\\$`]+/y;
const variable = /\$\{?([A-Za-z_]\w*)(:?[?=])?/y;
/** What can follow the `$` of an expansion besides names, brackets and braces: as in `$1`, `$?` and `$[1+1]`. */
const special = /[0-9@*#?$![-]/;
const ansiEscape = /\\(?:x([0-9A-Fa-f]{1,2})|u([0-9A-Fa-f]{1,4})|([0-7]{1,3})|([abeEfnrtv\\'"?]))/g;
/**
 * A bracket that opens and closes nothing: `${A#"{"}`, `$(cut -d ')' file)`. A quote that stands elsewhere before one may
 * be the end of another: `"$(echo "a b")"`.
 */
const loneBracket = /\\.|(?<=[#%/])"[(){}]"|(?<=[#%/ ])'[(){}]'/y;
/** The letters of escapes, and what they mean. */
const letters = "abeEfnrtv";
const meant = "\x07\b\x1B\x1B\f\n\r\t\v";

/**
 * Splits a shell script into commands and words, with regard to quoting, expansions and comments.
 * Source: https://www.gnu.org/software/bash/manual/html_node/Shell-Operation.html
 */
export class ShellScanner {
  /** The variables that the script itself uses. */
  readonly used: Set<string> = new Set();
  /**
   * The variables without which it stops, and those that get a default when they are used: `${NAME:?}`,
   * `${NAME:=value}`.
   */
  readonly demanded: ScalarNode[] = [];
  readonly #text: string;
  readonly #onUnclosed: (span: Span, isInValue: boolean) => void;
  #at: number;
  /** Whether a quote was never closed. From then on, quotes have to be closed in their own line. */
  #isBroken = false;
  /** Whether the value of a variable is being read. */
  #isInValue = false;
  /** Whether the current word contains an expansion. */
  #isComputed = false;

  constructor(text: string, { start, end }: Span, onUnclosed: (span: Span, isInValue: boolean) => void) {
    this.#text = text.slice(0, end);
    this.#at = start;
    this.#onUnclosed = onUnclosed;
  }

  /** @returns the next command; nothing at the end */
  next(): Command | undefined {
    const command: Command = { words: [] };
    let delimiter: string | undefined;
    for (this.#match(blanks); this.#at < this.#text.length; this.#match(blanks)) {
      const character = this.#peek();
      if (character === "<" || character === ">") {
        const [, hereDocument, output] = this.#match(redirection) ?? [];
        const { text } = this.#value();
        if (hereDocument) delimiter = text;
        else if (output && !noFile.test(text)) command.target ??= text;
      } else if (this.#match(tee)) {
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

  #peek(ahead = 0): string {
    return this.#text[this.#at + ahead] ?? "";
  }

  #match(pattern: RegExp): RegExpExecArray | null {
    const match = matchAt(pattern, this.#text, this.#at);
    if (match) this.#at += match[0].length;
    return match;
  }

  #hereDocument(delimiter: string): Span {
    const start = this.#at;
    while (this.#at < this.#text.length) {
      const lineStart = this.#at;
      const stop = lineEnd(this.#text, lineStart);
      this.#at = stop + 1;
      if (this.#text.slice(lineStart, stop).trim() === delimiter) return { start, end: lineStart };
    }
    return { start, end: this.#text.length };
  }

  #word(): Word {
    const start = this.#at;
    const [sign = "", name] = this.#match(assignment) ?? [];
    this.#isInValue = name !== undefined;
    const value = sign.endsWith("+=") ? { ...this.#value(), isComputed: true } : this.#value();
    const word = { start, end: this.#at, value };
    return name === undefined ? word : { ...word, key: verbatim(this.#text, start, start + name.length) };
  }

  #value(): ScalarNode {
    const start = this.#at;
    this.#isComputed = false;
    let text = "";
    let pieces = 0;
    for (let piece = this.#piece(); piece !== undefined; piece = this.#piece()) {
      text += piece;
      pieces += 1;
    }
    const isQuoted = pieces === 1 && /["']/.test(this.#text.charAt(start));
    const node = isQuoted
      ? quoted(this.#text, start, this.#at, text)
      : unescaped(verbatim(this.#text, start, this.#at), text);
    return this.#isComputed ? { ...node, isComputed: true } : node;
  }

  /** Reads a part of a word that is quoted in one way, or not at all. */
  #piece(): string | undefined {
    const character = this.#peek();
    const next = this.#peek(1);
    if (character === "'") return this.#enclosed("'") ?? "";
    if (character === '"') return this.#doubleQuoted();
    if (character === "\\") {
      this.#at = Math.min(this.#at + 2, this.#text.length);
      return next === "\n" ? "" : next || "\\";
    }
    if (character === "$" && next === "'") return this.#ansiQuoted();
    if (character === "$" && next === '"') {
      this.#at += 1;
      return this.#doubleQuoted();
    }
    if (character === "$" || character === "`") return this.#expansion();
    return (this.#match(unquoted) ?? (this.#isInValue ? this.#match(toFillIn) : null))?.[0];
  }

  #doubleQuoted(): string {
    const start = this.#at;
    let text = "";
    const limit = this.#limit();
    this.#at += 1;
    while (this.#at < limit) {
      const character = this.#peek();
      if (character === '"') {
        if (this.#isOpenedEarlier(start)) break;
        this.#at += 1;
        return text;
      }
      if (character === "\\") {
        const escaped = this.#peek(1);
        text += '"\\$`'.includes(escaped) ? escaped : escaped === "\n" ? "" : character + escaped;
        this.#at += 2;
      } else {
        text += this.#match(inDoubleQuotes)?.[0] ?? this.#expansion();
      }
    }
    this.#unclosed(start);
    return text;
  }

  #ansiQuoted(): string {
    const start = this.#at + 2;
    const limit = this.#limit();
    let end = start;
    while (end < limit && this.#text[end] !== "'") end += this.#text[end] === "\\" ? 2 : 1;
    if (end >= limit) return this.#unclosed(this.#at) ?? "";
    this.#at = end + 1;
    return this.#text.slice(start, end).replace(ansiEscape, ansiCharacter);
  }

  /** Reads `$NAME`, `${NAME…}`, `$(command)` or a command in backticks; any other `$` is a dollar sign. */
  #expansion(): string {
    const start = this.#at;
    const next = this.#peek(1);
    const [, name = "", demand] = matchAt(variable, this.#text, start) ?? [];
    if (name !== "") this.used.add(name);
    if (this.#peek() === "`") {
      this.#enclosed("`");
    } else if (next === "{") {
      if (demand !== undefined) this.demanded.push(verbatim(this.#text, start + 2, start + 2 + name.length));
      this.#balanced("${", "}");
    } else if (next === "(") {
      this.#at += 1;
      this.#balanced("(", ")");
    } else if (name !== "" || special.test(next)) {
      this.#at += 1 + (name || next).length;
    } else {
      this.#at += 1;
      return "$";
    }
    this.#isComputed = true;
    return this.#text.slice(start, this.#at);
  }

  /** Skips to the matching bracket, past nested ones: `$(a $(b))`, `${A#"${B}"}`. */
  #balanced(open: string, close: string): void {
    const start = this.#at;
    const limit = this.#limit();
    let depth = 0;
    while (this.#at < limit) {
      if (this.#match(loneBracket)) continue;
      if (this.#text.startsWith(open, this.#at)) depth += 1;
      else if (this.#peek() === close) depth -= 1;
      this.#at += 1;
      if (depth === 0) return;
    }
    this.#unclosed(start);
  }

  /** @returns the text between the next character and the one that closes it; nothing if there is none */
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
   * Whether the current quote rather opens another value, so that the one at `start` is never closed. A value may well
   * be a whole file with such lines, but then no part of a word follows its closing quote.
   */
  #isOpenedEarlier(start: number): boolean {
    const goesOn = /[^\s#;&|<>()]/.test(this.#peek(1));
    return this.#isInValue && goesOn && innerAssignment.test(this.#text.slice(start, this.#at));
  }

  /** The offset by which a quote that opens here has to be closed. */
  #limit(): number {
    return this.#isBroken ? lineEnd(this.#text, this.#at) : this.#text.length;
  }

  #unclosed(start: number): undefined {
    this.#isBroken = true;
    this.#isComputed = true;
    this.#at = lineEnd(this.#text, start);
    this.#onUnclosed({ start, end: this.#at }, this.#isInValue);
  }
}

/** The meaning of an escape in `$'…'`: hexadecimal, Unicode, octal, or a letter. */
function ansiCharacter(_: string, hexadecimal = "", unicode = hexadecimal, octal = "", letter = ""): string {
  if (unicode !== "") return String.fromCharCode(Number.parseInt(unicode, 16));
  if (octal !== "") return String.fromCharCode(Number.parseInt(octal, 8));
  return meant[letters.indexOf(letter)] ?? letter;
}
