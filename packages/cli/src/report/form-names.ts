import type { renderers } from "@jira-config/checker/renderers";

/** For people, as data, or one of the checker's, whose lines of text are `compact` here. */
export type FormName = "pretty" | "compact" | "json" | Exclude<keyof typeof renderers, "text">;

/** Written out, so that a call loads none that it does not ask for; the compiler tells which is missing. */
const forms: Readonly<Record<FormName, true>> = {
  pretty: true,
  compact: true,
  json: true,
  sarif: true,
  github: true,
  gitlab: true,
  junit: true,
  markdown: true,
};

/** The forms of a result, by the names that `--format` takes. */
export const formNames = Object.keys(forms) as readonly FormName[];
