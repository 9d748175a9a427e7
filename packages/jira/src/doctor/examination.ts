import type { Client } from "jira.js/core";
import type { ConfigSource, SettingId } from "../config/origin.ts";
import type { PluginConfig } from "../config/plugin-config.ts";
import type { Cause } from "../diagnosis/cause.ts";
import { IntegrationError } from "../errors.ts";
import { type FindingDetails, textStart, toDiagnostic } from "../finding.ts";
import type { NamedFinding } from "../named-report.ts";
import type { CreateScreen } from "../site/create-screen.ts";
import type { Entity } from "../site/entity.ts";
import type { IssueType } from "../site/issue-types.ts";

/** The space (project), as Jira describes it. */
interface Project {
  key: string;
  name: string;
  /** Team-managed, where story points live in another field. */
  isTeamManaged: boolean;
  issueTypes: readonly IssueType[];
}

/** What a probe says when it is done. */
export interface Findings {
  /** One plain sentence about the outcome. */
  summary: string;
  findings?: readonly NamedFinding[];
  /** Nothing was looked at. */
  skipped?: true;
  /** Results of later probes would be misleading. */
  stop?: true;
}

/** What probes have to work with, and what earlier ones have learned about the site. */
export interface Examination {
  config: PluginConfig;
  sources: readonly ConfigSource[];
  /** Asks the site itself, anonymously. */
  site: Client;
  /** Asks as the configuration says. */
  jira: Client;
  /** Asks as the account, through the gateway. */
  gateway(cloudId: string): Client;
  /** Who signed the certificate that the site shows; nothing when it cannot be seen. */
  issuer(): Promise<string | undefined>;
  /** The variable that names the proxy on the way to the site; nothing when there is none. */
  proxy: string | undefined;
  /** The origin of the links to causes' pages. */
  origin: string | undefined;
  /** The key of the space (project): the site's, or else the configured one. */
  projectKey(): string;
  /** How many more requests may be made. */
  requestsLeft(): number;
  learned: {
    cloudId?: string;
    /** Where the last redirect leads. */
    redirect?: string | undefined;
    /** The account's, such as `es_ES`. */
    locale?: string | undefined;
    project?: Project;
    issueTypes?: readonly IssueType[];
    /** Whether the account can create work items. */
    mayCreate?: boolean;
    /** The mapped fields that are right, by the configuration's words. */
    mappedFields?: readonly { word: string; field: Entity }[];
    /** Create screens that have been read, by the ids of types. */
    screens: Map<string, CreateScreen>;
  };
}

/** A finding at a setting of the configuration; if no source has the setting, at the start of the first one. */
export function findingAt(
  { config, sources, origin }: Pick<Examination, "config" | "sources" | "origin">,
  setting: SettingId,
  cause: Cause,
  options: Pick<FindingDetails, "message" | "severity" | "fixes"> = {},
): NamedFinding {
  const place = config.origins.get(setting);
  const { path, range } = place ?? { path: "", range: textStart };
  const source = place?.source ?? sources[0]?.name ?? "configuration";
  return { ...toDiagnostic(cause, { ...options, origin, path, range }), source };
}

/** Turns an error of Jira into a finding at a setting, and throws any other error again. */
export function refusalAt(
  examination: Pick<Examination, "config" | "sources" | "origin">,
  setting: SettingId,
  error: unknown,
  fallback: Cause,
): NamedFinding {
  if (!(error instanceof IntegrationError)) throw error;
  const { failure = fallback, retryAfter } = error;
  return findingAt(examination, setting, failure, {
    message: retryAfter === undefined ? undefined : waitAdvice(retryAfter),
  });
}

/** Says the time, for whoever runs the doctor does not see the header that the cause's own advice speaks of. */
function waitAdvice(retryAfter: number): string {
  const seconds = Math.max(1, Math.ceil(retryAfter));
  return `Try again in ${seconds === 1 ? "a second" : `${seconds} seconds`}, or later; Jira asks you to wait.`;
}
