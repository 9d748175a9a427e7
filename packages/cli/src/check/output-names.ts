/** The forms of a result, by the names that `--format` takes. */
export const outputNames = [
  "pretty",
  "compact",
  "json",
  "sarif",
  "github",
  "gitlab",
  "junit",
  "markdown",
] as const;

export type OutputName = (typeof outputNames)[number];
