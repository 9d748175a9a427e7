const loopback = /^https?:\/\/(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/;
const governmentCloud = /\.atlassian-us-gov-mod\.net$/;

/** Whether a site is on this machine, as a fake Jira is. */
export function isLocal(site: string): boolean {
  return loopback.test(site);
}

/** Where a configuration's requests go: to the site, or with a cloud ID to the gateway. */
export function baseUrlOf({
  apiEndpoint,
  cloudId,
}: {
  apiEndpoint: string;
  cloudId: string | undefined;
}): string {
  return cloudId === undefined ? apiEndpoint : gatewayUrl(apiEndpoint, cloudId);
}

/**
 * The address of the gateway, which tokens with scopes need. A fake Jira on this machine has its gateway beside it.
 * Source: https://support.atlassian.com/atlassian-account/docs/manage-api-tokens-for-your-atlassian-account/
 */
export function gatewayUrl(site: string, cloudId: string): string {
  if (isLocal(site)) return `${site}/ex/jira/${cloudId}`;
  const host = governmentCloud.test(site) ? "api.atlassian-us-gov-mod.com" : "api.atlassian.com";
  return `https://${host}/ex/jira/${cloudId}`;
}
