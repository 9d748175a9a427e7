import { assertInput } from "./assert-input.ts";
import { readDocument } from "./read-document.ts";
import type { CheckOptions, Format, Range } from "./report.ts";
import { effectiveSettings } from "./settings/effective-settings.ts";
import type { SectionName } from "./settings/sections.ts";
import { pathOf } from "./settings/setting.ts";
import { typedValue } from "./settings/typed-value.ts";
import { Positions } from "./text/positions.ts";
import { exactReference, referencedVariable } from "./values/reference.ts";

/** A setting that has a value, with its place. */
export interface ConfiguredSetting {
  /** `settings`, or the mapping that the key belongs to, such as `custom_fields`. */
  section: SectionName;
  /** The key as in the schema, such as `api_token` for `JIRA_API_TOKEN`; in an open mapping, the author's own name. */
  key: string;
  /** JSON Pointer into the data, with the names as in the text. */
  path: string;
  /** The value, unchecked: it may be a secret, so never show it. A shell's `$VAR` becomes `${VAR}`. */
  value: string | number | boolean;
  /** The name of the environment variable, if the whole value is a `${VAR}`. */
  variable?: string;
  /** The place of the value, quotes included. */
  range: Range;
}

/** The result of {@link readSettings}. */
export interface ReadSettings {
  /** The format that was given or detected. */
  format: Format;
  /** At most one for each key of a section, in the order of the text. */
  settings: ConfiguredSetting[];
}

/**
 * Reads the settings of a configuration in any of the formats, without checking them; `check` does that. A misspelt key
 * counts if `check` would correct it. A blank value counts as none, and the last of repeated keys wins, as in most
 * programs.
 *
 * @param text the whole file; if it cannot be read, or is too long, there are no settings
 * @returns plain data
 * @throws {TypeError} only if `text` is not a string, or the format is unknown
 */
export function readSettings(text: string, options: Pick<CheckOptions, "format"> = {}): ReadSettings {
  assertInput(text, options.format);
  const { format, isEnvironment, settings, source } = readDocument(text, options);
  // The checker guesses at what faulty YAML means, but no program can read it.
  if (format === "yaml" && source.syntaxProblems.length > 0) return { format, settings: [] };
  const positions = new Positions(text);
  return {
    format,
    settings: effectiveSettings(settings).flatMap((setting) => {
      const { section, key, node } = setting;
      const value = typedValue(setting, node, isEnvironment);
      if (value === null) return [];
      const variable = node.isComputed ? referencedVariable(node.text) : exactReference(node.text);
      if (node.isComputed && variable === undefined) return [];
      const reference = variable === undefined ? { value } : { value: `\${${variable}}`, variable };
      return { section, key, path: pathOf(setting), ...reference, range: positions.range(node) };
    }),
  };
}
