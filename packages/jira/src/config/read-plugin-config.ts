import { readSettings } from "@jira-config/checker";
import { assertShape, type Shapes } from "../assert-shape.ts";
import { ConfigurationError } from "../errors.ts";
import { findingsOf, type NamedReport } from "../named-report.ts";
import { isObject, isString } from "../value-kinds.ts";
import { environmentText } from "./environment-text.ts";
import type { ConfigSource, Origin, SettingId, SourcedSetting } from "./origin.ts";
import { connectionNamed, type Mappings, PluginConfig } from "./plugin-config.ts";
import { reportOnSources } from "./source-reports.ts";

/** The variables that references are resolved with. */
export type Variables = Readonly<Record<string, string | undefined>>;

/** What came of reading several texts. */
export interface ConfigurationRead {
  /** Nothing when the configuration is invalid. */
  config: PluginConfig | undefined;
  /** The checker's report of each text. */
  reports: readonly NamedReport[];
}

const isSource = (value: unknown) => isObject(value) && isString(value.name) && isString(value.text);

const inputShapes: Shapes<{ sources: unknown; variables: unknown }> = {
  sources: {
    fits: (value) => Array.isArray(value) && value.every(isSource),
    expected: "an array of sources, each with a name and a text,",
  },
  variables: { fits: isObject, expected: "an object, such as process.env," },
};

/**
 * Puts a configuration together from several texts. Reads no file and no environment by itself.
 *
 * @param sources the texts; of a setting that several hold, the first one's value counts
 * @param variables what `${VAR}` stands for
 * @throws {ConfigurationError} with the checker's report of each text; what is missing in all of them is in the last
 * @throws {IntegrationError} when there are no texts or no variables
 */
export function readPluginConfig(sources: readonly ConfigSource[], variables: Variables): PluginConfig {
  assertShape("readPluginConfig", { sources, variables }, inputShapes, ["sources", "variables"]);
  const { config, reports } = readSources(sources, variables);
  if (!config) throw new ConfigurationError(reports);
  return config;
}

/** The same without throwing. */
export function readSources(sources: readonly ConfigSource[], variables: Variables): ConfigurationRead {
  const settings = new Map<SettingId, SourcedSetting>();
  for (const [id, setting] of sources.flatMap(settingsOf)) if (!settings.has(id)) settings.set(id, setting);
  const values = resolveAll(settings, variables);
  const merged = environmentText(connectionOf(settings, values));
  const reports = reportOnSources(sources, { settings, values, merged });
  if (reports.some(({ report }) => !report.valid)) return { config: undefined, reports };
  const config = new PluginConfig({
    ...connectionNamed(readSettings(merged, { format: "dotenv" }).settings),
    ...mappingsOf(values),
    warnings: findingsOf(reports, "warning"),
    origins: new Map([...settings].map(([id, { origin }]) => [id, origin])),
  });
  return { config, reports };
}

function settingsOf(source: ConfigSource): [SettingId, SourcedSetting][] {
  const { format, settings } = readSettings(source.text, { format: source.format ?? "auto" });
  return settings.map((setting) => {
    const { section, key, path, range, variable } = setting;
    const origin: Origin = { source: source.name, format, path, range, ...(variable ? { variable } : {}) };
    return [`${section}/${key}`, { ...setting, origin }];
  });
}

/** The values as text, without those whose variable is not set. */
function resolveAll(
  settings: ReadonlyMap<SettingId, SourcedSetting>,
  variables: Variables,
): Map<SettingId, string> {
  const values = new Map<SettingId, string>();
  for (const [id, { value, variable }] of settings) {
    const resolved = variable === undefined ? String(value) : ownValue(variables, variable);
    if (resolved !== undefined && resolved !== "") values.set(id, resolved);
  }
  return values;
}

/** Every object has a `constructor`, which is nobody's variable. */
function ownValue(variables: Variables, name: string): string | undefined {
  return Object.hasOwn(variables, name) ? variables[name] : undefined;
}

/** A reference whose variable is not set stays as it is: it is reported where it stands, and is not missing. */
function connectionOf(
  settings: ReadonlyMap<SettingId, SourcedSetting>,
  values: ReadonlyMap<SettingId, string>,
): Record<string, string> {
  const written = new Map([...settings].map(([id, { value }]) => [id, String(value)]));
  return sectionOf(new Map([...written, ...values]), "settings");
}

function sectionOf(values: ReadonlyMap<SettingId, string>, section: string): Record<string, string> {
  const prefix = `${section}/`;
  return Object.fromEntries(
    [...values].flatMap(([id, value]) => (id.startsWith(prefix) ? [[id.slice(prefix.length), value]] : [])),
  );
}

function mappingsOf(values: ReadonlyMap<SettingId, string>): Mappings {
  return {
    customFields: sectionOf(values, "custom_fields"),
    issueTypes: sectionOf(values, "issue_types"),
    priorityMapping: sectionOf(values, "priority_mapping"),
    workflowStates: sectionOf(values, "workflow_states"),
  };
}
