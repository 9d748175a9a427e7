import { cause as connectionFailed } from "../../causes/connection-failed.ts";
import { IntegrationError } from "../../errors.ts";
import { type Examination, refusalAt } from "../examination.ts";
import type { Probe } from "../probe.ts";

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** The name resolves, the way is open, and the certificate is trusted. */
export const connection: Probe = {
  id: "connection",
  title: "Network, proxy and certificate",
  async examine(examination) {
    try {
      const cloudId = (await tenantInfo(examination))?.cloudId;
      if (typeof cloudId === "string" && uuid.test(cloudId)) examination.learned.cloudId = cloudId;
    } catch (error) {
      // Whatever was answered, something did answer.
      if (!(error instanceof IntegrationError) || error.status === undefined || error.status === 407) {
        const finding = refusalAt(examination, "settings/url", error, connectionFailed);
        return { summary: "The site cannot be reached.", findings: [finding], stop: true };
      }
    }
    return { summary: "The site can be reached, and its certificate is trusted." };
  },
};

/** Tells a site's cloud ID to anybody: https://support.atlassian.com/jira/kb/retrieve-my-atlassian-sites-cloud-id/ */
function tenantInfo({ site }: Examination): Promise<{ cloudId?: unknown } | null | undefined> {
  return site.sendRequest({ url: "/_edge/tenant_info", method: "GET" });
}
