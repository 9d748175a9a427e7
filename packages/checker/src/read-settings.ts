import { assertInput } from "./assert-input.ts";
import { readDocument } from "./read-document.ts";
import type { CheckOptions, Format, Range } from "./report.ts";
import { effectiveSettings } from "./settings/effective-settings.ts";
import type { SectionName } from "./settings/sections.ts";
import { pathOf } from "./settings/setting.ts";
import { typedValue } from "./settings/typed-value.ts";
import { Positions } from "./text/positions.ts";
import { exactReference, referencedVariable } from "./values/reference.ts";

/** A setting that has a value, and where it stands. */
export interface ConfiguredSetting {
  /** `settings`, or the mapping that the key belongs to, such as `custom_fields`. */
  section: SectionName;
  /** The key as the schema spells it, such as `api_token` for `JIRA_API_TOKEN`; in an open mapping, the author's own name. */
  key: string;
  /** JSON Pointer into the data, with the names as written, as in a diagnostic. */
  path: string;
  /** The value as written, which nobody has judged: it may be a secret, so never show it. A shell's `$VAR` is a `${VAR}`. */
  value: string | number | boolean;
  /** The environment variable that the value names, when it is a `${VAR}` from end to end. */
  variable?: string;
  /** Where the value stands, quotes included. */
  range: Range;
}

/** What {@link readSettings} answers. */
export interface ReadSettings {
  /** As given, or as detected. */
  format: Format;
  /** At most one for each key of a section, in the order of the text. */
  settings: ConfiguredSetting[];
}

/**
 * Reads the settings of a configuration in any of the formats, without judging them: `check` says whether they are
 * right. Keys under a name that `check` would correct count as the key that is meant, a blank value counts as none, and
 * of a repeated key the last counts, as for most programs.
 *
 * @param text the whole file; one that cannot be read, or is too long, has no settings
 * @returns plain data
 * @throws {TypeError} when there is no text or no such format, and never otherwise
 */
export function readSettings(text: string, options: Pick<CheckOptions, "format"> = {}): ReadSettings {
  assertInput(text, options.format);
  const { format, isEnvironment, settings, source } = readDocument(text, options);
  // What the checker takes a slip in YAML to mean is a guess, and no program reads past it.
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
