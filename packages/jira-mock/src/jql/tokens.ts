import { syntaxError } from "./jql-error.ts";

/** A piece of a query. `text` is without quotes and escapes. */
export interface Token {
  kind: "word" | "quoted" | "operator" | "punctuation" | "end";
  text: string;
  /** As it was written. */
  source: string;
  offset: number;
}

const pattern =
  /\s*(?:(?<quoted>"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')|(?<operator>!=|!~|<=|>=|&&?|\|\|?|[=<>~!])|(?<punctuation>[(),])|(?<word>(?:[^\s"'=!<>~(),&|\\]|\\.)+))/sy;

/** Cuts a query into its pieces; the last is its end. */
export function tokensOf(jql: string): Token[] {
  const tokens: Token[] = [];
  const end = jql.trimEnd().length;
  let offset = 0;
  while (offset < end) {
    pattern.lastIndex = offset;
    const match = pattern.exec(jql);
    if (!match?.groups) throw unreadable(jql, offset);
    const { quoted, operator, punctuation, word } = match.groups;
    const source = quoted ?? operator ?? punctuation ?? word ?? "";
    const kind = quoted ? "quoted" : operator ? "operator" : punctuation ? "punctuation" : "word";
    offset = pattern.lastIndex;
    tokens.push({ kind, source, text: plain(kind, source), offset: offset - source.length });
  }
  return [...tokens, { kind: "end", text: "", source: "", offset: end }];
}

function plain(kind: Token["kind"], source: string): string {
  const inner = kind === "quoted" ? source.slice(1, -1) : source;
  return inner.replaceAll(/\\(.)/gs, "$1");
}

function unreadable(jql: string, from: number): Error {
  const offset = from + (jql.slice(from).length - jql.slice(from).trimStart().length);
  const character = jql.charAt(offset);
  const problem =
    character === '"' || character === "'"
      ? "The quoted string has not been completed."
      : `The character '${character}' is a reserved JQL character. You must enclose it in a string or use the escape '\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}' instead.`;
  return syntaxError(jql, offset, problem);
}
