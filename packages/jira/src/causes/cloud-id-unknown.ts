import type { Cause } from "../diagnosis/cause.ts";

export const cause: Cause = {
  id: "cloud-id-unknown",
  severity: "error",
  kind: "configuration",
  title: "No site has this cloud ID",
  advice: "Copy the cloud ID again from your site's /_edge/tenant_info; the gateway does not know this one.",
  signs: [
    { confidence: "certain", header: ["x-failure-category", "FAILURE_CLIENT_TCS"] },
    { confidence: "likely", status: [404], says: ["no message available"], via: "gateway" },
  ],
  why: "The gateway found no Jira site for the cloud ID in the address. It is mistyped, or it belongs to a site that no longer exists or has no Jira.",
  fix: "Open `https://your-company.atlassian.net/_edge/tenant_info` and copy the `cloudId` exactly. The doctor looks it up for you, and tells you the line to write.",
  examples: [
    {
      title: "The gateway's answer",
      text: 'HTTP/1.1 404 Not Found\ncontent-type: application/json\nx-failure-category: FAILURE_CLIENT_TCS\n\n{"timestamp":"2026-10-08T07:13:36.234Z","status":404,"error":"Not Found","message":"No message available","path":"/ex/jira/00000000-0000-0000-0000-000000000000/rest/api/3/myself"}',
    },
    {
      title: "Python",
      text: 'requests.exceptions.HTTPError: 404 Client Error: Not Found for url: https://api.atlassian.com/ex/jira/00000000-0000-0000-0000-000000000000/rest/api/3/myself {"status":404,"error":"Not Found","message":"No message available"}',
    },
  ],
};
