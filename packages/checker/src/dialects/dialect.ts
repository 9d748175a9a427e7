/**
 * How a program reads a line of a `.env` file that sets a variable.
 *
 * @param line `NAME=value` as written, without its line feed; it may have a byte order mark or a carriage return
 * @param lookUp gives the value of another variable, for programs that expand them
 * @returns the value; nothing if the program refuses the line, or sets a variable with another name
 */
export type Dialect = (line: string, lookUp: (name: string) => string) => string | undefined;

/** The two sides of the first `=`. */
export function cutAtEquals(line: string): [head: string, value: string] {
  const equals = line.indexOf("=");
  return [line.slice(0, equals), line.slice(equals + 1)];
}

const quotedStart = /^(?:"((?:\\.|[^"\\])*)"|'((?:\\.|[^'\\])*)'|`((?:\\.|[^`\\])*)`)/;

/** The text between quotes at the start of a value, and what follows them. */
export function cutQuotes(value: string): { quote: string; text: string; rest: string } | undefined {
  const match = quotedStart.exec(value);
  if (!match) return undefined;
  const [{ length }, double, single, back = ""] = match;
  return { quote: value[0] ?? "", text: double ?? single ?? back, rest: value.slice(length) };
}

const braced = /\$\{([A-Za-z_]\w*)(?:[:?+-][^${}]*)?\}/g;
const bare = /\$([A-Za-z_]\w*)/g;

/** Replaces `${NAME}` by the values of variables. */
export function fillBraces(text: string, lookUp: (name: string) => string): string {
  return text.replace(braced, (_, name) => lookUp(name));
}

/** Replaces `${NAME}` and `$NAME` by the values of variables. */
export function fillAll(text: string, lookUp: (name: string) => string): string {
  return fillBraces(
    text.replace(bare, (_, name) => `\${${name}}`),
    lookUp,
  );
}
