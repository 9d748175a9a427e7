import { cutAtEquals, type Dialect } from "./dialect.ts";

/**
 * `node --env-file`: without quotes, any `#` ends the value; a backslash does not escape a quote; and a byte order mark
 * becomes part of the first name.
 * Source: https://nodejs.org/api/environment_variables.html#env-files
 */
export const node: Dialect = (line) => {
  const [head, value] = cutAtEquals(line);
  if (head.startsWith("\uFEFF")) return undefined;
  const text = value.trim();
  if (!/^["'`]/.test(text)) return text.replace(/#.*/, "").trim();
  const close = text.indexOf(text[0] ?? "", 1);
  if (close < 0) return text;
  const quoted = text.slice(1, close);
  return text.startsWith('"') ? quoted.replaceAll("\\n", "\n") : quoted;
};
