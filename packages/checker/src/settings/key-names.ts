import { variables } from "../generated/format.ts";
import { nearest } from "../text/nearest.ts";
import { isKeyOf, isMappingName, type SectionName, sections, variableNames, variableOf } from "./sections.ts";

/**
 * Other names under which people write our keys, without case, dashes, underscores and blanks.
 * They come from the tools that also talk to Jira, among them
 * https://github.com/sooperset/mcp-atlassian, https://github.com/ankitpokhrel/jira-cli,
 * https://github.com/go-jira/jira and https://github.com/atlassian/gajira-login
 */
const aliases: Readonly<Partial<Record<SectionName, Readonly<Record<string, string>>>>> = {
  settings: {
    url: "baseurl server host hosturl site sitename siteurl domain instance instanceurl endpoint apiendpoint uri address serverurl cloudurl",
    email: "username user useremail mail emailaddress login account accountemail",
    api_token:
      "token apikey password pass pat personaltoken personalaccesstoken bearertoken accesstoken authtoken secret",
    project: "projectkey projectkeys projects defaultproject space spacekey",
    cloud_id: "tenantid siteid oauthcloudid",
    token_expires:
      "expires expiry expiresat expirydate expiration expirationdate tokenexpiry tokenexpiresat tokenexpiration",
    timeout: "timeoutseconds timeoutsec requesttimeout connectiontimeout",
    retry_attempts: "maxretries retries retry retrycount maxretry maxattempts retrytimes",
    verify_ssl:
      "sslverify strictssl verify verifytls tlsverify verifycerts verifycertificate verifycertificates",
    custom_fields: "fields fieldmapping fieldmappings customfieldmapping customfieldmappings",
    issue_types: "types issuetypemapping issuetypemappings workitemtypes",
    priority_mapping: "priorities priority prioritymappings prioritymap",
    workflow_states: "states statuses workflow statusmapping statusmappings workflowstatuses",
  },
  priority_mapping: {
    critical: "highest blocker urgent",
    low: "lowest minor",
    high: "major",
    medium: "normal",
  },
  workflow_states: {
    todo: "open backlog new",
    in_progress: "progress doing started",
    in_review: "review reviewing codereview",
    done: "closed resolved complete completed",
    cancelled: "canceled wontdo",
  },
};

/** A name without case and separators, so that `apiToken`, `api-token` and `API_TOKEN` are alike. */
function folded(name: string): string {
  return name.toLowerCase().replace(/[-_. ]/g, "");
}

/**
 * The key of a section that a name stands for: itself, another spelling, a well-known alias, or a typing error.
 *
 * @returns nothing when no key is meant
 */
export function resolveKey(section: SectionName, name: string): string | undefined {
  return knownKey(section, name) ?? nearest(name.toLowerCase(), sections[section].keys);
}

/** The key of a section that a name certainly stands for: no typing error, but with `jira_` before it or without. */
export function knownKey(section: SectionName, name: string): string | undefined {
  if (isKeyOf(section, name)) return name;
  const wanted = folded(name).replace(/^:?jira|(?:from)?env(?:var|variable|name)?$/g, "");
  return foldedNames(section).get(wanted);
}

const namesBySection = new Map<SectionName, ReadonlyMap<string, string>>();

/** The key for each folded name of a section: the keys' own, and the aliases. */
function foldedNames(section: SectionName): ReadonlyMap<string, string> {
  const known = namesBySection.get(section);
  if (known) return known;
  const names = new Map<string, string>();
  for (const [key, others] of Object.entries(aliases[section] ?? {}))
    for (const other of others.split(" ")) names.set(other, key);
  for (const key of sections[section].keys) names.set(folded(key), key);
  namesBySection.set(section, names);
  return names;
}

/** What another name for our key promises that our key does not mean, or cannot keep. */
export type Doubt = "data-center" | "password" | "guess" | "reader";

/** @returns nothing when a name can only have meant the key */
export function doubtOf(section: SectionName, name: string, key: string): Doubt | undefined {
  if (section !== "settings") return nearest(name.toLowerCase(), [key]) ? undefined : "guess";
  if (/pat|personal(?:access)?token|bearertoken/.test(folded(name))) return "data-center";
  return /pass/i.test(name) ? "password" : undefined;
}

const nearJira = /^:?(?:jira|jria|jra|jiar|jirra)(?:[-_ ]?(?:config|settings|cloud))?:?$/i;

/** Whether a top-level key is `jira`, or what people write in its place. */
export function isNearJira(name: string): boolean {
  return nearJira.test(name);
}

/** Top-level keys under which other programs' files have `jira`, and the names of environments. */
const holders =
  /^(?:tools|integrations?|plugins|services|providers|(?:data_)?sources|destinations|connect(?:ions|ors)|(?:issue_)?trackers?|atlassian|config|settings|defaults?|prod(?:uction)?|staging|dev(?:elopment)?|test)$/i;

/** Whether `jira` may stand under a top-level key of this name, where nothing finds it. */
export function mayHoldJira(name: string): boolean {
  return holders.test(name);
}

/**
 * The prefix of a variable that is about Jira. With a hyphen, which no shell takes, capitals are meant to be one; small
 * letters are a key of a ConfigMap or a Secret, which a container refers to.
 */
const variablePrefix = /^(?:(?:JIRA|ATLASSIAN)[-_]|(?:[Jj]ira|[Aa]tlassian)_)/;
/** How it begins when a letter is wrong; `MIRA_URL` is about something else. */
const nearPrefix = /^(?:J|I[JR])/;

/**
 * The setting that an environment variable carries, under our name or one that another tool uses.
 *
 * @returns nothing when the variable is not ours
 */
export function resolveVariable(name: string): string | undefined {
  const key = variablePrefix.test(name)
    ? resolveKey("settings", withoutPrefix(name))
    : keyOfVariable(nearPrefix.test(name) ? nearest(name, variableNames, 1) : undefined);
  return key && !isMappingName(key) ? key : undefined;
}

/** @returns nothing for a name that is not exactly one of ours */
function keyOfVariable(name: string | undefined): string | undefined {
  return Object.keys(variables).find((key) => variables[key] === name);
}

/** Whether a variable's name is that of a setting in some other program, rather than ours in another spelling. */
export function isOthersVariable(name: string): boolean {
  const key = variablePrefix.test(name) ? knownKey("settings", withoutPrefix(name)) : undefined;
  // .NET writes `Jira__ApiToken` for a key below another.
  return key !== undefined && (name.includes("__") || folded(name) !== folded(variableOf(key) ?? ""));
}

function withoutPrefix(variable: string): string {
  return variable.replace(variablePrefix, "").toLowerCase();
}
