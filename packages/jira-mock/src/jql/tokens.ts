import { syntaxError } from "./jql-error.ts";

/** A token of a query. `text` is without quotes and escapes. */
export interface Token {
  kind: "word" | "quoted" | "operator" | "punctuation" | "end";
  text: string;
  /** As it was written. */
  source: string;
  offset: number;
}

const pattern =
  /\s*(?:(?<quoted>"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')|(?<operator>!=|!~|<=|>=|&&?|\|\|?|[=<>~!])|(?<punctuation>[(),])|(?<word>(?:[^\s"'=!<>~(),&|\\]|\\.)+))/sy;

/** Splits a query into tokens; the last one is the end. */
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
    const start = offset - source.length;
    tokens.push({ kind, source, text: plain(kind, source, { jql, start }), offset: start });
  }
  return [...tokens, { kind: "end", text: "", source: "", offset: end }];
}

/**
 * The escapes of JQL: https://docs.atlassian.com/software/jira/docs/api/latest/com/atlassian/jira/jql/util/JqlStringSupportImpl.html,
 * whose grammar is in https://www.npmjs.com/package/@atlassianlabs/jql-parser. Before any other character, a backslash is
 * a mistake.
 */
const escapes: Readonly<Record<string, string>> = {
  t: "\t",
  n: "\n",
  r: "\r",
  '"': '"',
  "'": "'",
  "\\": "\\",
  " ": " ",
};

function plain(kind: Token["kind"], source: string, { jql, start }: { jql: string; start: number }): string {
  const quotes = kind === "quoted" ? 1 : 0;
  const inner = source.slice(quotes, source.length - quotes);
  const illegal = inner.search(illegalCharacter);
  if (illegal >= 0) throw mustBeEscaped(jql, start + quotes + illegal);
  return inner.replaceAll(
    /\\(?:u([\dA-Fa-f]{4})|u[\dA-Fa-f]{0,3}.?|(.))/gs,
    (written, code, letter, at: number) => {
      if (code !== undefined) return String.fromCharCode(Number.parseInt(code, 16));
      const meant = escapes[letter];
      if (meant === undefined) throw illegalEscape(jql, start + quotes + at, written);
      return meant;
    },
  );
}

/** Control characters except line breaks, and what Unicode reserves for programs. */
const illegalCharacter = /[^\P{Cc}\n\r]|[\uFDD0-\uFDEF\uFFFE\uFFFF]/u;

function mustBeEscaped(jql: string, offset: number): Error {
  const problem = `The character '${jql.charAt(offset)}' must be escaped. Use the escape '${escapeOf(jql, offset)}' instead.`;
  return syntaxError(jql, offset, problem);
}

function escapeOf(jql: string, offset: number): string {
  return `\\u${jql.charCodeAt(offset).toString(16).padStart(4, "0")}`;
}

function illegalEscape(jql: string, offset: number, written: string): Error {
  const valid = String.raw`The valid escape sequences are \', \", \t, \n, \r, \\, '\ ' and \uXXXX.`;
  return syntaxError(jql, offset, `'${written}' is an illegal JQL escape sequence. ${valid}`);
}

function unreadable(jql: string, from: number): Error {
  const offset = from + (jql.slice(from).length - jql.slice(from).trimStart().length);
  const character = jql.charAt(offset);
  const problem =
    character === '"' || character === "'"
      ? `The quoted string '${jql.slice(offset + 1)}' has not been completed.`
      : `The character '${character}' is a reserved JQL character. You must enclose it in a string or use the escape '${escapeOf(jql, offset)}' instead.`;
  return syntaxError(jql, offset, problem);
}
