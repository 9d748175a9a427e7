import { ok } from "../http/answer.ts";
import type { Endpoint } from "./endpoint.ts";

/** Tells a site's cloud id, to anybody. https://support.atlassian.com/jira/kb/retrieve-my-atlassian-sites-cloud-id/ */
export const tenantInfo: Endpoint = {
  method: "GET",
  path: "/_edge/tenant_info",
  scopes: [],
  anonymous: true,
  public: true,
  answer: ({ site }) => ok({ cloudId: site.cloudId }),
};
