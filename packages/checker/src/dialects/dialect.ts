/**
 * How one program reads a line of a `.env` file that sets a variable.
 *
 * @param line `NAME=value` as written, without its line feed, but with what else stands at its ends
 * @param lookUp gives the value of another variable, for programs that fill them in
 * @returns the value; nothing when the program refuses the line, or sets another variable by it
 */
export type Dialect = (line: string, lookUp: (name: string) => string) => string | undefined;

/** The two sides of the first `=`. */
export function cutAtEquals(line: string): [head: string, value: string] {
  const equals = line.indexOf("=");
  return [line.slice(0, equals), line.slice(equals + 1)];
}

const quotedStart = /^(?:"((?:\\.|[^"\\])*)"|'((?:\\.|[^'\\])*)'|`((?:\\.|[^`\\])*)`)/;

/** What stands between the quotes at the start of a value, and what follows them. */
export function cutQuotes(value: string): { quote: string; text: string; rest: string } | undefined {
  const match = quotedStart.exec(value);
  if (!match) return undefined;
  const [{ length }, double, single, back = ""] = match;
  return { quote: value[0] ?? "", text: double ?? single ?? back, rest: value.slice(length) };
}

const braced = /\$\{([A-Za-z_]\w*)(?:[:?+-][^${}]*)?\}/g;
const bare = /\$([A-Za-z_]\w*)/g;

/** Puts the values of variables in the place of `${NAME}`. */
export function fillBraces(text: string, lookUp: (name: string) => string): string {
  return text.replace(braced, (_, name) => lookUp(name));
}

/** Puts the values of variables in the place of `${NAME}` and `$NAME`. */
export function fillAll(text: string, lookUp: (name: string) => string): string {
  return fillBraces(
    text.replace(bare, (_, name) => `\${${name}}`),
    lookUp,
  );
}
