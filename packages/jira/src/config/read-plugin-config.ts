import {
  type ConfiguredSetting,
  check,
  type Diagnostic,
  type Report,
  readSettings,
} from "@jira-config/checker";
import { cause as variableNotSet } from "../causes/variable-not-set.ts";
import { ConfigurationError, findingsOf } from "../errors.ts";
import { toDiagnostic, toReport } from "../finding.ts";
import { environmentText } from "./environment-text.ts";
import type { ConfigSource, Origin, SettingId } from "./origin.ts";
import { type Mappings, PluginConfig } from "./plugin-config.ts";

/** The variables that references are resolved with. */
export type Variables = Readonly<Record<string, string | undefined>>;

interface Configured extends ConfiguredSetting {
  origin: Origin;
}

/**
 * Puts a configuration together from several texts. Reads no file and no environment by itself.
 *
 * @param sources the texts; of a setting that several hold, the first one's value counts
 * @param variables what `${VAR}` stands for
 * @throws {ConfigurationError} with the checker's report of each text that is at fault, and one for what is missing
 *   in all of them
 */
export function readPluginConfig(sources: readonly ConfigSource[], variables: Variables): PluginConfig {
  const configured = new Map<SettingId, Configured>();
  for (const source of sources) {
    for (const [id, setting] of settingsOf(source)) if (!configured.has(id)) configured.set(id, setting);
  }
  const values = resolveAll(configured, variables);
  const whole = environmentText(connectionOf(configured, values));
  const reports = [
    ...sources.map((source) => ({ name: source.name, report: reportOn(source, configured, values) })),
    { name: "all sources together", report: reportOnWhole(whole, configured) },
  ];
  if (reports.some(({ report }) => !report.valid)) throw new ConfigurationError(reports);
  const typed = new Map(
    readSettings(whole, { format: "dotenv" }).settings.map(({ key, value }) => [key, value]),
  );
  return new PluginConfig({
    apiEndpoint: String(typed.get("url")),
    apiKey: String(typed.get("api_token")),
    organization: String(typed.get("email")),
    project: String(typed.get("project")),
    ...optional("timeout", typed.get("timeout"), "number"),
    ...optional("retryAttempts", typed.get("retry_attempts"), "number"),
    ...optional("verifySsl", typed.get("verify_ssl"), "boolean"),
    ...optional("cloudId", typed.get("cloud_id"), "string"),
    ...optional("tokenExpires", typed.get("token_expires"), "string"),
    ...mappingsOf(values),
    warnings: findingsOf(reports, "warning"),
    origins: new Map([...configured].map(([id, { origin }]) => [id, origin])),
  });
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

/** The values as text; without those whose variable is not set. */
function resolveAll(
  configured: ReadonlyMap<SettingId, Configured>,
  variables: Variables,
): Map<SettingId, string> {
  const values = new Map<SettingId, string>();
  for (const [id, { value, variable }] of configured) {
    const resolved = variable === undefined ? String(value) : variables[variable];
    if (resolved !== undefined && resolved !== "") values.set(id, resolved);
  }
  return values;
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

function optional<Name extends string>(name: Name, value: unknown, type: "string" | "number" | "boolean") {
  return typeof value === type ? { [name]: value } : {};
}

/** What the checker says about one text, whose missing keys another may hold, and which of its variables are not set. */
function reportOn(
  source: ConfigSource,
  configured: ReadonlyMap<SettingId, Configured>,
  values: ReadonlyMap<SettingId, string>,
): Report {
  const { format, diagnostics } = check(source.text, formatOf(source));
  const unset = [...configured].flatMap(([id, { origin }]) =>
    origin.source === source.name && !values.has(id) ? [notSet(origin)] : [],
  );
  return toReport(format, [...diagnostics.filter(({ rule }) => rule !== "missing-key"), ...unset]);
}

function notSet({ variable = "the variable", path, range }: Origin): Diagnostic {
  return toDiagnostic(variableNotSet, {
    message: `Set ${variable}, which stands for this value.`,
    path,
    range,
  });
}

/** What is missing everywhere, and what is wrong with values that only a variable holds. */
function reportOnWhole(text: string, configured: ReadonlyMap<SettingId, Configured>): Report {
  const literal = new Set(
    [...configured.values()].flatMap(({ key, variable }) =>
      variable === undefined ? [`/JIRA_${key.toUpperCase()}`] : [],
    ),
  );
  const { diagnostics } = check(text, { format: "dotenv" });
  return toReport(
    "dotenv",
    diagnostics.filter(({ path }) => !literal.has(path)),
  );
}
