import { yaml } from "@codemirror/lang-yaml";
import { StreamLanguage } from "@codemirror/language";
import { properties } from "@codemirror/legacy-modes/mode/properties";
import type { Extension } from "@codemirror/state";
import type { Format } from "@jira-config/checker";

/** The syntax highlighting of each format. */
export const languages: Readonly<Record<Format, () => Extension>> = {
  yaml,
  dotenv: () => StreamLanguage.define(properties),
};
