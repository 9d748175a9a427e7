import type { ScalarNode } from "../node.ts";
import { remove, safeFix } from "../repairs/edits.ts";
import { quoted, unescaped, verbatim } from "./scalars.ts";
import type { Source } from "./source.ts";
import { upperCase, WindowsReader } from "./windows-reader.ts";

const prompt = /[ \t@(]*(?:[A-Za-z]:\\[^>&|\r\n]*>[ \t@(]*)?/y;
const operand = String.raw`(?:"[^"\r\n]*"|[^\s"&|=]+)`;
const comparison = String.raw`(?:(?:defined|exist)[ \t]+${operand}|${operand}[ \t]*==[ \t]*${operand})`;
const loop = String.raw`for[ \t](?:[^&|^\r\n]|\^.)*?[ \t]do`;
/** The condition of a command, and the bracket before a command on the same line. */
const condition = new RegExp(
  String.raw`(?:else|if[ \t]+(?:/i[ \t]+)?(?:not[ \t]+)?${comparison}|${loop})[ \t]+(\([ \t]*(?=\S))?`,
  "iy",
);
const comment = /(?:rem\b|::)[^\r\n]*/iy;
const set = /set[ \t]+(\/[ap][ \t]+)?/iy;
const setx = /setx(?:\.exe)?[ \t]+/iy;
/** Calls another batch file, rather than a label in this one. */
const call = /call[ \t]+[^\s:]/iy;
const argument = /"([^"\r\n]*)"|[^\s"&|]+/y;
const name = /^[A-Za-z_]\w*$/;
const expansion = /%[^%\s]+%/;
/** A value that is only the variable of a loop, or a variable that is expanded when the line is run. */
const lateExpansion = /^(?:%+~?[a-z]|![^!\s]+!)$/i;
const otherShell = 'Write set "NAME=value"; this is how another shell sets a variable.';
/** How other shells set a variable. */
const foreign = /(?:export[ \t]+|\$env:|setx[ \t]+)?([A-Za-z_]\w*)[ \t]*=/iy;

/**
 * Reads the variables that a batch file or a few lines for cmd set: `set X=v`, `set "X=v"` and `setx X "v"`. On
 * Windows, the names of variables are not case-sensitive, so the nodes have them in capitals.
 * Source: https://ss64.com/nt/set.html
 */
export function readCmd(text: string): Source {
  return new CmdReader(text).read();
}

class CmdReader extends WindowsReader {
  /**
   * Reads a command up to an `&` or `|` outside of quotes, or to the bracket that closes the one before the command.
   */
  protected override readCommand(): void {
    let isInBrackets = this.match(prompt)?.[0].includes("(");
    this.environment.isConditional = false;
    for (let found = this.match(condition); found; found = this.match(condition)) {
      this.environment.isConditional = true;
      isInBrackets ||= found[1] !== undefined;
    }
    if (this.text[this.at] === ")") {
      this.environment.countBranch(-1);
      this.at += 1;
      return;
    }
    this.match(comment);
    const start = this.at;
    const end = this.#commandEnd(isInBrackets ? /[&|)]/ : /[&|]/);
    const option = this.match(set);
    if (option) this.#readSet(this.at, end, option[1] !== undefined);
    else if (this.match(setx)) this.#readSetx(start);
    else if (this.match(call)) this.environment.isPartial = true;
    else this.readForeign(foreign, otherShell);
    // A bracket at the end of a line opens a branch.
    if (!option && this.text.slice(start, end).trimEnd().endsWith("(")) this.environment.countBranch(1);
    this.at = end + 1;
  }

  #commandEnd(ending: RegExp): number {
    let inQuotes = false;
    for (let end = this.at; end < this.text.length; end += 1) {
      const character = this.text[end] ?? "";
      if (character === "\n" || character === "\r") return end;
      if (character === '"') inQuotes = !inQuotes;
      else if (character === "^" && !inQuotes) end += this.text.startsWith("\r\n", end + 1) ? 2 : 1;
      else if (ending.test(character) && !inQuotes) return end;
    }
    return this.text.length;
  }

  #readSet(from: number, to: number, isAsked: boolean): void {
    const lastQuote = this.text[from] === '"' ? this.text.lastIndexOf('"', to - 1) : from;
    const isWrapped = lastQuote > from;
    const start = isWrapped ? from + 1 : from;
    const end = isWrapped ? lastQuote : to;
    const assignment = this.text.slice(start, end);
    const equals = assignment.indexOf("=");
    const written = assignment.slice(0, Math.max(equals, 0)).trimEnd();
    // A loop over the lines of another file sets the variables in that file.
    if (assignment.startsWith("%")) this.environment.isPartial = true;
    if (!name.test(written)) return;
    const key = this.name(start, start + written.length);
    const valueStart = start + equals + 1;
    const value = this.#value(key, valueStart, end, isWrapped);
    this.setNow(key, isAsked ? { ...value, text: key.text, isComputed: true } : value);
    if (value.start < value.end) this.environment.remarkBlanks(key, value.start);
  }

  /** The value without the spaces before it, which nobody wants, and without what looks like a comment after it. */
  #value(key: ScalarNode, from: number, to: number, isWrapped: boolean): ScalarNode {
    const raw = this.text.slice(from, to);
    const commented = isWrapped ? -1 : raw.search(/[ \t](?:#|rem\b|::)/i);
    const value = commented < 0 ? raw : raw.slice(0, commented).trimEnd();
    const start = from + value.length - value.trimStart().length;
    const end = from + value.length;
    if (commented >= 0) {
      const fix = safeFix("Remove the comment", remove({ start: end, end: to }));
      this.environment.remark("inline-comment", key, { start: end, end: to }, {}, fix);
    }
    const node = verbatim(this.text, start, end);
    // A caret escapes the next character; before a line break, it continues the command.
    return evaluated(node, isWrapped ? node.text : node.text.replace(/\^(?:\r?\n)?(.?)/g, "$1"));
  }

  #readSetx(start: number): void {
    const written = this.#argument();
    if (!written || !name.test(written.text)) {
      this.at = start;
      this.readForeign(foreign, otherShell);
      return;
    }
    const key = upperCase(written);
    const value = evaluated(this.#argument() ?? verbatim(this.text, this.at, this.at));
    this.setLater(key, value);
  }

  #argument(): ScalarNode | undefined {
    while (this.text[this.at] === " " || this.text[this.at] === "\t") this.at += 1;
    const start = this.at;
    const match = this.match(argument);
    if (!match) return undefined;
    const [{ length }, inner] = match;
    return inner === undefined
      ? verbatim(this.text, start, start + length)
      : quoted(this.text, start, start + length, inner);
  }
}

/** Expands no variable, but notes if there is one. `%%` is a percent sign in a batch file. */
function evaluated(node: ScalarNode, text = node.text): ScalarNode {
  const isComputed = lateExpansion.test(text) || expansion.test(text.replaceAll("%%", ""));
  return isComputed ? { ...node, isComputed } : unescaped(node, text.replaceAll("%%", "%"));
}
