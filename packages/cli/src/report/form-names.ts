/** The forms of a result, by the names that `--format` takes. */
export const formNames = [
  "pretty",
  "compact",
  "json",
  "sarif",
  "github",
  "gitlab",
  "junit",
  "markdown",
] as const;

export type FormName = (typeof formNames)[number];
