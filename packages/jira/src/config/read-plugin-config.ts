import { type ConfiguredSetting, check, type Diagnostic, readSettings } from "@jira-config/checker";
import { assertShape, type Shapes } from "../assert-shape.ts";
import { cause as variableNotSet } from "../causes/variable-not-set.ts";
import { ConfigurationError } from "../errors.ts";
import { textStart, toDiagnostic, toReport } from "../finding.ts";
import { variables } from "../generated/settings.ts";
import { findingsOf, type NamedReport } from "../named-report.ts";
import { isObject, isString } from "../value-kinds.ts";
import { type ConnectionKey, environmentText } from "./environment-text.ts";
import type { ConfigSource, Origin, SettingId } from "./origin.ts";
import { connectionNamed, type Mappings, PluginConfig } from "./plugin-config.ts";

/** The variables that references are resolved with. */
export type Variables = Readonly<Record<string, string | undefined>>;

interface Configured extends ConfiguredSetting {
  origin: Origin;
}

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
  const configured = new Map<SettingId, Configured>();
  for (const source of sources) {
    for (const [id, setting] of settingsOf(source)) if (!configured.has(id)) configured.set(id, setting);
  }
  const values = resolveAll(configured, variables);
  const whole = environmentText(connectionOf(configured, values));
  const reports = reportsOn(sources, configured, values, whole);
  if (reports.some(({ report }) => !report.valid)) return { config: undefined, reports };
  const config = new PluginConfig({
    ...connectionNamed(readSettings(whole, { format: "dotenv" }).settings),
    ...mappingsOf(values),
    warnings: findingsOf(reports, "warning"),
    origins: new Map([...configured].map(([id, { origin }]) => [id, origin])),
  });
  return { config, reports };
}

function settingsOf(source: ConfigSource): [SettingId, Configured][] {
  const { format, settings } = readSettings(source.text, formatOf(source));
  return settings.map((setting) => {
    const { section, key, path, range, variable } = setting;
    const origin: Origin = { source: source.name, format, path, range, ...(variable ? { variable } : {}) };
    return [`${section}/${key}`, { ...setting, origin }];
  });
}

function formatOf({ format }: ConfigSource) {
  return format === undefined ? {} : { format };
}

/** The values as text, without those whose variable is not set. */
function resolveAll(
  configured: ReadonlyMap<SettingId, Configured>,
  variables: Variables,
): Map<SettingId, string> {
  const values = new Map<SettingId, string>();
  for (const [id, { value, variable }] of configured) {
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
  configured: ReadonlyMap<SettingId, Configured>,
  values: ReadonlyMap<SettingId, string>,
): Record<string, string> {
  const written = new Map([...configured].map(([id, { value }]) => [id, String(value)]));
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

/** What the checker says about each text, including about the values of variables that the text names. */
function reportsOn(
  sources: readonly ConfigSource[],
  configured: ReadonlyMap<SettingId, Configured>,
  values: ReadonlyMap<SettingId, string>,
  whole: string,
): NamedReport[] {
  const settings = [...configured];
  const elsewhere = settings.flatMap(([, { section, key }]) => (section === "settings" ? [key] : []));
  const { diagnostics: onWhole } = check(whole, { format: "dotenv" });
  const missing = onWhole.filter(isMissingKey);
  const reports = sources.map((source, index) => {
    const { format, diagnostics } = check(source.text, { ...formatOf(source), elsewhere });
    const own = settings.filter(([, { origin }]) => origin.source === source.name);
    const found = [
      ...diagnostics.filter((one) => !isMissingKey(one)),
      ...own.flatMap(([id, { origin }]) => (values.has(id) ? [] : [notSet(origin)])),
      ...own.flatMap(([, setting]) => onValue(setting, onWhole, diagnostics)),
      ...(index === sources.length - 1 ? lacking(diagnostics, missing) : []),
    ];
    return { name: source.name, report: toReport(format, found) };
  });
  return reports.length > 0 ? reports : [{ name: "configuration", report: toReport("dotenv", missing) }];
}

function isMissingKey({ rule }: Diagnostic): boolean {
  return rule === "missing-key";
}

function notSet({ variable = "the variable", path, range }: Origin): Diagnostic {
  return toDiagnostic(variableNotSet, {
    message: `Set ${variable}, which stands for this value.`,
    path,
    range,
  });
}

/**
 * What is wrong with a value that comes from a variable, reported where the variable is named. Also the errors in a
 * value that a comment tells the checker to ignore, for nothing works with them.
 */
function onValue(
  { section, key, origin }: Configured,
  onWhole: readonly Diagnostic[],
  onSource: readonly Diagnostic[],
): Diagnostic[] {
  const { variable, path, range } = origin;
  if (section !== "settings") return [];
  const ownName = variables[key as ConnectionKey];
  const found = onWhole
    .filter((one) => one.path === `/${ownName}`)
    .map((one) => ({ ...one, path, range, fixes: [] }));
  if (variable !== undefined) {
    return found.map((one) => ({ ...one, message: inVariable(variable, one.message) }));
  }
  const written = path.slice(path.lastIndexOf("/") + 1);
  if (onSource.some((one) => one.path === path && one.severity === "error")) return [];
  return found
    .filter(({ severity }) => severity === "error")
    .map((one) => ({ ...one, message: one.message.replaceAll(ownName, written) }));
}

function inVariable(variable: string, message: string): string {
  return `In ${variable}, ${message.charAt(0).toLowerCase()}${message.slice(1)}`;
}

/**
 * What no text holds, in the words of the last text's own report, which has the place and the fix.
 *
 * @param missing the same, but named as environment variables
 */
function lacking(own: readonly Diagnostic[], missing: readonly Diagnostic[]): readonly Diagnostic[] {
  if (missing.length === 0) return [];
  const said = own.filter(isMissingKey);
  if (said.length > 0) return said;
  // What an unreadable text lacks, nobody knows.
  if (own.some(({ severity }) => severity === "error")) return [];
  return missing.map((one) => ({ ...one, range: textStart }));
}
