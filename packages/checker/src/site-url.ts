/** Whose a host is, which decides whether API tokens work there. */
export type HostKind = "cloud" | "gateway" | "atlassian" | "loopback" | "bare-name" | "near-cloud" | "other";

/** A site URL, cut where its faults are; offsets count from the first letter of the text. */
export interface SiteUrl {
  /** Lower case with its slashes, `https://`; empty when there is none. */
  scheme: string;
  /** `user:password@`, empty when there is none. */
  userInfo: string;
  host: string;
  hostKind: HostKind;
  /** Where the part behind the host starts: port, path, query and fragment. */
  restStart: number;
  rest: string;
}

const parts =
  /^([A-Za-z][A-Za-z0-9+.-]{0,20}:\/{1,3}|\/\/)?([^/?#@\s]*@)?([^/?#@:\s]+)((?::[0-9]*)?(?:[/?#].*)?)$/;

/** @returns nothing when the text has not even the shape of a URL. */
export function parseSiteUrl(text: string): SiteUrl | undefined {
  const match = parts.exec(text);
  // Without a scheme, what has an @ is an e-mail address.
  if (!match || (match[1] === undefined && match[2] !== undefined)) return undefined;
  const [, scheme = "", userInfo = "", host = "", rest = ""] = match;
  return {
    scheme: scheme.toLowerCase(),
    userInfo,
    host,
    hostKind: hostKind(host.toLowerCase()),
    restStart: text.length - rest.length,
    rest,
  };
}

const label = "[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?";
/** Domains of Jira Cloud: the usual one, the legacy one, Government and Isolated Cloud. */
const cloud = new RegExp(
  `^(?!(?:www|id|admin|support|start|api|auth|home)\\.)${label}\\.(?:atlassian\\.net|jira\\.com|atlassian-us-gov\\.net|atlassian-us-gov-mod\\.net|atlassian-isolated\\.net)$`,
);
const nearCloud = new RegExp(
  `^(?!(?:www|id|admin|support|start|api|auth|home|jira|developer|community|confluence)\\.)(${label})\\.(?:atlassian\\.(?:com|org|io|ne|nte|cloud)|at[a-z]{0,2}las[a-z]{1,2}[ai]{1,2}n\\.net)$`,
);

function hostKind(host: string): HostKind {
  if (cloud.test(host)) return "cloud";
  if (/^(?:localhost|127\.0\.0\.1|\[::1\])$/.test(host)) return "loopback";
  if (/^api\.atlassian(?:-us-gov-mod)?\.com$/.test(host)) return "gateway";
  if (nearCloud.test(host)) return "near-cloud";
  if (/(?:^|\.)atlassian\.(?:com|net)$/.test(host)) return "atlassian";
  return host.includes(".") ? "other" : "bare-name";
}

const firstLabel = new RegExp(`^(${label})(?:\\.|$)`);

/** The name of the site in a host, as far as it can be made out: its first label. */
export function siteName(host: string): string | undefined {
  return firstLabel.exec(host.toLowerCase())?.[1];
}
