import type { ConfiguredSetting, Format } from "@jira-config/checker";

/** A text that settings come from. */
export interface ConfigSource {
  /** The file's name, or `environment`. */
  name: string;
  text: string;
  format?: Format | undefined;
}

/** A setting's section and key, such as `settings/url` or `issue_types/bug`. */
export type SettingId = `${ConfiguredSetting["section"]}/${string}`;

/** The name of a mapping, such as `issue_types`. */
export type MappingId = Exclude<ConfiguredSetting["section"], "settings">;

/** A setting, and where it came from. */
export interface SourcedSetting extends ConfiguredSetting {
  origin: Origin;
}

/** Where a setting's value came from. */
export interface Origin extends Pick<ConfiguredSetting, "path" | "range"> {
  /** The name of the source that holds the setting. */
  source: string;
  format: Format;
  /** The environment variable that the source names in place of the value. */
  variable?: string;
}
