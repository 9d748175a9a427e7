import { variables } from "../generated/format.ts";
import { nearest } from "../text/nearest.ts";
import { isKeyOf, isMappingName, type SectionName, sections, variableNames, variableOf } from "./sections.ts";

/**
 * Other names for our keys, in lower case and without separators. They come from other tools for Jira, such as
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

/** A name in lower case and without separators, so that `apiToken`, `api-token` and `API_TOKEN` are the same. */
function folded(name: string): string {
  return name.toLowerCase().replace(/[-_. ]/g, "");
}

/**
 * The key of a section that a name means: the key itself, another spelling, a well-known alias, or a typing error.
 *
 * @returns nothing if no key is meant
 */
export function resolveKey(section: SectionName, name: string): string | undefined {
  return knownKey(section, name) ?? nearest(name.toLowerCase(), sections[section].keys);
}

/** As {@link resolveKey}, but without typing errors. The name may begin with `jira_`. */
export function knownKey(section: SectionName, name: string): string | undefined {
  if (isKeyOf(section, name)) return name;
  const wanted = folded(name).replace(/^:?jira|(?:from)?env(?:var|variable|name)?$/g, "");
  return foldedNames(section).get(wanted);
}

const namesBySection = new Map<SectionName, ReadonlyMap<string, string>>();

/** The key for each folded name in a section: those of the keys, and the aliases. */
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

/** Why another name may not mean the same as our key. */
export type Doubt = "data-center" | "password" | "guess" | "reader";

/** @returns nothing if a name can only mean the key */
export function doubtOf(section: SectionName, name: string, key: string): Doubt | undefined {
  if (section !== "settings") return nearest(name.toLowerCase(), [key]) ? undefined : "guess";
  if (/pat|personal(?:access)?token|bearertoken/.test(folded(name))) return "data-center";
  return /pass/i.test(name) ? "password" : undefined;
}

const nearJira = /^:?(?:jira|jria|jra|jiar|jirra)(?:[-_ ]?(?:config|settings|cloud))?:?$/i;

/** Whether a top-level key is `jira`, or another name that people write instead. */
export function isNearJira(name: string): boolean {
  return nearJira.test(name);
}

/** Top-level keys under which files of other programs have `jira`, and names of environments. */
const holders =
  /^(?:tools|integrations?|plugins|services|providers|(?:data_)?sources|destinations|connect(?:ions|ors)|(?:issue_)?trackers?|atlassian|config|settings|defaults?|prod(?:uction)?|staging|dev(?:elopment)?|test)$/i;

/** Whether `jira` may be under a top-level key of this name, where programs do not find it. */
export function mayHoldJira(name: string): boolean {
  return holders.test(name);
}

/**
 * The prefix of a variable for Jira. A name in capitals with a hyphen, which shells do not allow, is meant as a
 * variable; in small letters, it is a key of a ConfigMap or a Secret, to which a container refers.
 */
const variablePrefix = /^(?:(?:JIRA|ATLASSIAN)[-_]|(?:[Jj]ira|[Aa]tlassian)_)/;
/** The start of such a prefix with a typing error; `MIRA_URL` is something else. */
const nearPrefix = /^(?:J|I[JR])/;

/**
 * The key of the setting in an environment variable, with our name or that of another tool.
 *
 * @returns nothing if the variable is not ours
 */
export function resolveVariable(name: string): string | undefined {
  const key = variablePrefix.test(name)
    ? resolveKey("settings", withoutPrefix(name))
    : keyOfVariable(nearPrefix.test(name) ? nearest(name, variableNames, 1) : undefined);
  return key && !isMappingName(key) ? key : undefined;
}

/** @returns nothing if the name is not exactly one of ours */
function keyOfVariable(name: string | undefined): string | undefined {
  return Object.keys(variables).find((key) => variables[key] === name);
}

/** Whether a variable's name is another program's name for a setting, rather than ours in another spelling. */
export function isOthersVariable(name: string): boolean {
  const key = variablePrefix.test(name) ? knownKey("settings", withoutPrefix(name)) : undefined;
  // .NET writes a nested key as `Jira__ApiToken`.
  return key !== undefined && (name.includes("__") || folded(name) !== folded(variableOf(key) ?? ""));
}

function withoutPrefix(variable: string): string {
  return variable.replace(variablePrefix, "").toLowerCase();
}
