import { cutAtEquals, cutQuotes, type Dialect, fillAll } from "./dialect.ts";

/**
 * Docker Compose, for `.env` and `env_file:`: a space and `#` start a comment, and variables are expanded except in
 * single quotes.
 * Source: https://docs.docker.com/compose/how-tos/environment-variables/variable-interpolation/#env-file-syntax
 */
export const compose: Dialect = (line, lookUp) => {
  const value = cutAtEquals(line)[1].trim();
  const quoted = value.startsWith("`") ? undefined : cutQuotes(value);
  if (quoted?.quote === "'") return quoted.text;
  return fillAll(quoted?.text ?? value.replace(/(?:^|[ \t])#.*/, "").trim(), lookUp);
};
