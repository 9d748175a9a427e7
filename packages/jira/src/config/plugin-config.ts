import { type ConfiguredSetting, check, type Diagnostic } from "@jira-config/checker";
import { unknownProperty } from "../assert-shape.ts";
import { ConfigurationError } from "../errors.ts";
import { defaults } from "../generated/settings.ts";
import { findingsOf, lineOf, type NamedFinding } from "../named-report.ts";
import { Secret } from "../secret.ts";
import { isObject } from "../value-kinds.ts";
import { type ConnectionKey, connectionVariables, environmentText } from "./environment-text.ts";
import type { Origin, SettingId } from "./origin.ts";

/** An integration's own words, each with the name that it has on the Jira site. */
export interface Mappings {
  /** Field IDs by name: `story_points` → `customfield_10016`. */
  customFields: Readonly<Record<string, string>>;
  /** Types of work items by name: `feature` → `Story`. */
  issueTypes: Readonly<Record<string, string>>;
  /** Priorities by level: `critical` → `Highest`. */
  priorityMapping: Readonly<Record<string, string>>;
  /** Statuses by state: `in_review` → `In Review`. */
  workflowStates: Readonly<Record<string, string>>;
}

type SomeMappings = { [Name in keyof Mappings]?: Mappings[Name] | undefined };

/** What a {@link PluginConfig} is made of; the first four are required. */
export interface PluginSettings extends SomeMappings {
  /** The site, such as `https://your-company.atlassian.net`. */
  apiEndpoint: string;
  apiKey: string | Secret;
  /** The email of the account that made the API token. */
  organization: string;
  /** The key of the space (project). */
  project: string;
  /** The name of this plugin in a program that has several; Jira is not told. */
  pluginId?: string | undefined;
  /** Seconds to wait for one answer. */
  timeout?: number | undefined;
  /** How often to repeat a request after a failure that may pass. */
  retryAttempts?: number | undefined;
  verifySsl?: boolean | undefined;
  /** The site's UUID; with it, requests go through the gateway, as a token with scopes needs. */
  cloudId?: string | undefined;
  /** `YYYY-MM-DD`. */
  tokenExpires?: string | undefined;
  /** Which source each value came from. */
  origins?: ReadonlyMap<SettingId, Origin> | undefined;
  /** Warnings that a check of the configuration has already given. */
  warnings?: readonly NamedFinding[] | undefined;
}

const noSettings = "Give new PluginConfig() an object with apiEndpoint, organization, apiKey and project.";

/** A connection to one Jira Cloud site, checked: where, as whom, how patiently, and how words map to the site's. */
export class PluginConfig implements PluginSettings {
  readonly pluginId: string;
  readonly apiEndpoint: string;
  readonly apiKey: Secret;
  readonly organization: string;
  readonly project: string;
  readonly timeout: number;
  readonly retryAttempts: number;
  readonly verifySsl: boolean;
  readonly cloudId: string | undefined;
  readonly tokenExpires: string | undefined;
  readonly customFields: Readonly<Record<string, string>>;
  readonly issueTypes: Readonly<Record<string, string>>;
  readonly priorityMapping: Readonly<Record<string, string>>;
  readonly workflowStates: Readonly<Record<string, string>>;
  readonly origins: ReadonlyMap<SettingId, Origin>;
  /** The checker's warnings: the configuration works, but will probably cause trouble. Contains no secret. */
  readonly warnings: readonly NamedFinding[];

  /** @throws {ConfigurationError} with the checker's report, for an invalid value or an unknown setting */
  constructor(settings: PluginSettings) {
    if (!isObject(settings)) throw new ConfigurationError(noSettings);
    const { apiKey } = settings;
    this.pluginId = settings.pluginId ?? "jira";
    this.apiEndpoint = settings.apiEndpoint;
    this.apiKey = apiKey instanceof Secret ? apiKey : new Secret(apiKey);
    this.organization = settings.organization;
    this.project = settings.project;
    this.timeout = settings.timeout ?? defaults.timeout;
    this.retryAttempts = settings.retryAttempts ?? defaults.retry_attempts;
    this.verifySsl = settings.verifySsl ?? defaults.verify_ssl;
    this.cloudId = settings.cloudId;
    this.tokenExpires = settings.tokenExpires;
    this.customFields = settings.customFields ?? {};
    this.issueTypes = settings.issueTypes ?? {};
    this.priorityMapping = settings.priorityMapping ?? {};
    this.workflowStates = settings.workflowStates ?? {};
    this.origins = settings.origins ?? new Map();
    const unknown = unknownProperty("new PluginConfig", settings, Object.keys(this));
    if (unknown !== undefined) throw new ConfigurationError(unknown);
    const report = check(textOf(this), { format: "dotenv" });
    const diagnostics = report.diagnostics.map(inOwnWords);
    const reports = [{ name: "PluginConfig", report: { ...report, diagnostics } }];
    if (!report.valid) throw new ConfigurationError(reports);
    this.warnings = settings.warnings ?? findingsOf(reports, "warning");
  }

  static {
    Object.defineProperty(PluginConfig.prototype, Symbol.for("nodejs.util.inspect.custom"), { value: shown });
  }
}

/**
 * What `console.log` prints: the settings, the sources that they come from, and what there is to warn of.
 * https://nodejs.org/api/util.html#custom-inspection-functions-on-objects
 */
function shown(
  this: PluginConfig,
  depth: number,
  options: object,
  inspect: (value: object, options: object) => string,
): string {
  const { origins, warnings, ...settings } = this;
  const sources = [...new Set([...origins.values()].map(({ source }) => source))];
  const shownSettings = { ...settings, sources, warnings: warnings.map(lineOf) };
  return `PluginConfig ${inspect(shownSettings, { ...options, depth })}`;
}

/** What each setting of a connection is called here. */
const properties = {
  url: "apiEndpoint",
  email: "organization",
  api_token: "apiKey",
  project: "project",
  cloud_id: "cloudId",
  token_expires: "tokenExpires",
  timeout: "timeout",
  retry_attempts: "retryAttempts",
  verify_ssl: "verifySsl",
} as const satisfies Record<ConnectionKey, keyof PluginSettings>;

/** The settings of a connection under their names here; the checker has found them valid. */
export function connectionNamed(
  settings: readonly ConfiguredSetting[],
): Omit<PluginSettings, keyof Mappings> {
  const named = settings.map(({ key, value }) => [properties[key as ConnectionKey], value]);
  return Object.fromEntries(named);
}

function textOf(config: PluginConfig): string {
  return environmentText(
    Object.fromEntries(
      connectionVariables.map(([key]) => {
        const value = config[properties[key]];
        return [key, value instanceof Secret ? value.reveal() : value];
      }),
    ),
  );
}

const propertyOf: ReadonlyMap<string, string> = new Map(
  connectionVariables.map(([key, variable]) => [variable, properties[key]]),
);

/** Says properties instead of environment variables, which the checker was given and the program may not have. */
function inOwnWords(diagnostic: Diagnostic): Diagnostic {
  const { message, path } = diagnostic;
  const renamed = (text: string) =>
    text.replaceAll(/(?<!\w)JIRA_[A-Z_]+\b/g, (name) => propertyOf.get(name) ?? name);
  return { ...diagnostic, message: renamed(message), path: renamed(path) };
}
