import { forms } from "../generated/format.ts";

/** What kind of site a host is, which decides whether API tokens work there. */
export type HostKind =
  | "cloud"
  | "gateway"
  | "atlassian"
  | "loopback"
  | "bare-name"
  | "near-cloud"
  | "site-name"
  | "server"
  | "other";

/** The parts of a site URL, as rules need them. */
export interface SiteUrl {
  /** In lower case and with its slashes, `https://`; empty if there is none. */
  scheme: string;
  /** `user:password@`; empty if there is none. */
  userInfo: string;
  /** Includes the port of a local address. */
  host: string;
  hostKind: HostKind;
  /** The offset in the text of what follows the host: port, path, query and fragment. */
  restStart: number;
  rest: string;
}

/** A scheme, which may be repeated, or lack its colon or slashes. */
const schemes =
  /^(?:(?:[a-z][a-z0-9+.-]{0,20}:[/\\]{1,3}|https?(?:[;/\\][/\\]{0,2}|:(?=[^0-9/\\]))){1,4}|\/\/)/i;
const behindScheme =
  /^([^/\\?#\s]*@)?(\[[0-9a-f:.]+\]|[^/\\?#@:\s<>()[\]"'|]+)((?::[0-9]*)?(?:[/\\?#].*)?)$/i;

const loopback = /^(?:localhost|127\.0\.0\.1|\[::1\])$/;

/** @returns nothing if the text is nothing like a URL */
export function parseSiteUrl(text: string): SiteUrl | undefined {
  const scheme = schemes.exec(text)?.[0] ?? "";
  const match = behindScheme.exec(text.slice(scheme.length));
  // Without a scheme, a text with an @ is an email address.
  if (!match || (scheme === "" && match[1] !== undefined)) return undefined;
  const [, userInfo = "", name = "", behind = ""] = match;
  const port = loopback.test(name) ? (/^:[0-9]*/.exec(behind)?.[0] ?? "") : "";
  const rest = behind.slice(port.length);
  return {
    scheme: scheme.toLowerCase(),
    userInfo,
    host: name + port,
    hostKind: hostKind(name.toLowerCase(), rest),
    restStart: text.length - rest.length,
    rest,
  };
}

const label = "[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?";
const notASite = "(?!(?:www|id|admin|support|start|api|auth|home|my)\\.)";
const cloud = new RegExp(`^${notASite}${label}\\.${forms.cloudDomain}$`);
const nearCloud = new RegExp(
  `^${notASite}(?!(?:jira|developer|community|confluence|status)\\.)${label}[.,]+(?:atlassian(?:[.,]+(?:com|org|io|ne|nte|nett?|cloud|jira\\.com))?|at[a-z]{0,2}las[a-z]{1,2}[ai]{1,2}n[.,]+net)[.,;]*$`,
);
const atlassian = /(?:^|\.)(?:atlassian\.(?:com|net)|jira-dev\.com|bitbucket\.org)$/;
const ownSite = new RegExp(`^${notASite}.*\\.atlassian\\.net$`);

/** Addresses that only Jira Server or Data Center can have. */
const privateHost = /^[0-9.]+$|\.(?:local|internal|intranet|corp|lan)$/;
const serverPath =
  /^:[0-9]|^\/(?:jira\/?$|jira\/(?:rest|browse|secure|projects|login)\b|rest\/api\/2|secure\/)/;

function hostKind(host: string, rest: string): HostKind {
  if (cloud.test(host)) return "cloud";
  if (loopback.test(host)) return "loopback";
  if (/^api\.atlassian(?:-us-gov-mod)?\.com$/.test(host) && /^\/ex\//.test(rest)) return "gateway";
  if (nearCloud.test(host)) return "near-cloud";
  if (atlassian.test(host)) return ownSite.test(host) ? "site-name" : "atlassian";
  if (privateHost.test(host) || serverPath.test(rest)) return "server";
  return host.includes(".") ? "other" : "bare-name";
}

/** The name of the site in a host: its first label. */
export function siteName(host: string): string | undefined {
  return /^([a-z0-9][a-z0-9-]{0,62})(?:[.,]|$)/.exec(host.toLowerCase())?.[1];
}

const namedKey =
  /(?:\/(?:browse|projects|issues)\/|[?&](?:selectedIssue|projectKey)=)([A-Z][A-Z0-9]{1,9})(?!\w)/;

/** The space (project) key in the path of a page: a work item, a board, a list or a search. */
export function projectKeyIn(path: string): string | undefined {
  return namedKey.exec(path)?.[1];
}
