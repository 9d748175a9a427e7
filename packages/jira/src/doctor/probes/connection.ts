import { cause as certificateNotTrusted } from "../../causes/certificate-not-trusted.ts";
import { cause as connectionCut } from "../../causes/connection-cut.ts";
import { cause as connectionFailed } from "../../causes/connection-failed.ts";
import { cause as hostNotFound } from "../../causes/host-not-found.ts";
import { cause as timedOut } from "../../causes/timed-out.ts";
import type { Cause } from "../../diagnosis/cause.ts";
import { IntegrationError } from "../../errors.ts";
import { isLocal } from "../../transport/base-url.ts";
import { type Examination, type Findings, findingAt } from "../examination.ts";
import { intermediaryCauses } from "../intermediary-causes.ts";
import type { Probe } from "../probe.ts";

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** The name resolves, the host can be reached, and the certificate is trusted. */
export const connection: Probe = {
  id: "connection",
  title: "Network, proxy and certificate",
  async examine(examination) {
    try {
      const cloudId = (await tenantInfo(examination))?.cloudId;
      if (typeof cloudId === "string" && uuid.test(cloudId)) examination.learned.cloudId = cloudId;
    } catch (error) {
      if (!(error instanceof IntegrationError)) throw error;
      // Any answer of the site proves that it can be reached.
      const { status, failure = connectionFailed } = error;
      if (status === undefined || intermediaryCauses.includes(failure))
        return unreachable(examination, failure);
    }
    const isEncrypted = examination.config.apiEndpoint.startsWith("https:");
    return { summary: `The site can be reached${isEncrypted ? ", and its certificate is trusted" : ""}.` };
  },
};

async function unreachable(examination: Examination, cause: Cause): Promise<Findings> {
  const issuer = cause.id.startsWith("certificate-") ? await examination.issuer() : undefined;
  return {
    summary:
      issuer === undefined
        ? "The site cannot be reached."
        : `The certificate is not trusted; “${issuer}” signed it.`,
    findings: [
      findingAt(examination, "settings/url", cause, { message: advice(cause, issuer, examination) }),
    ],
    stop: true,
  };
}

/** More specific advice than the cause's own, which does not know who signed or whether a proxy is set. */
function advice(cause: Cause, issuer: string | undefined, { config, proxy }: Examination): string {
  if (cause === certificateNotTrusted && issuer !== undefined)
    return `If “${issuer}” is your company, make the program that calls Jira trust it; it signed this certificate.`;
  if ([connectionFailed, connectionCut, timedOut].includes(cause) && proxy !== undefined)
    return `Correct the host and port in ${proxy}, or list the site in NO_PROXY; the proxy that it names does not answer, or cannot reach the site.`;
  if (cause === connectionFailed && isLocal(config.apiEndpoint))
    return "Start the fake Jira at this address, or correct the port; nothing answers there.";
  if (cause === hostNotFound && proxy !== undefined)
    return `Correct the host in ${proxy}, or list the site in NO_PROXY; there is no proxy with this name.`;
  return cause.advice;
}

/** Tells a site's cloud ID to anybody: https://support.atlassian.com/jira/kb/retrieve-my-atlassian-sites-cloud-id/ */
function tenantInfo({ site }: Examination): Promise<{ cloudId?: unknown } | null | undefined> {
  return site.sendRequest({ url: "/_edge/tenant_info", method: "GET" });
}
