import { cutAtEquals, cutQuotes, type Dialect, fillBraces } from "./dialect.ts";

/**
 * python-dotenv: a space and `#` start a comment, which is all that may follow a quote, and `${NAME}` is expanded even
 * in single quotes.
 * Source: https://github.com/theskumar/python-dotenv#file-format
 */
export const python: Dialect = (line, lookUp) => {
  const value = cutAtEquals(line)[1].trim();
  const quoted = value.startsWith("`") ? undefined : cutQuotes(value);
  if (quoted && !/^\s*(?:#.*)?$/.test(quoted.rest)) return undefined;
  const text = quoted?.text ?? value.replace(/\s#.*/, "").trim();
  return fillBraces(text, lookUp);
};
