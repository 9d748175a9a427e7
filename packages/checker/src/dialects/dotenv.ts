import { cutAtEquals, cutQuotes, type Dialect } from "./dialect.ts";

/**
 * The npm package dotenv: quotes count only around the whole value, and without them, any `#` ends the value.
 * Source: https://github.com/motdotla/dotenv#what-rules-does-the-parsing-engine-follow
 */
export const dotenv: Dialect = (line) => {
  const value = cutAtEquals(line)[1].trim();
  const quoted = cutQuotes(value);
  const isQuoted = quoted && /^\s*(?:#.*)?$/.test(quoted.rest);
  const text = isQuoted
    ? quoted.text
    : value
        .replace(/#.*/, "")
        .trim()
        .replace(/^(["'`])(.*)\1$/, "$2");
  return value.startsWith('"') ? text.replaceAll("\\n", "\n") : text;
};
