import type { renderers } from "@jira-config/checker/renderers";

/** `pretty` for people, `json` as data, or a renderer of the checker, of which `text` is called `compact` here. */
export type FormName = "pretty" | "compact" | "json" | Exclude<keyof typeof renderers, "text">;

/** Written out, so that no renderer is loaded for their names; the compiler notices a missing one. */
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
