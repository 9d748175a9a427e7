import type { Cause } from "../diagnosis/cause.ts";

export const cause: Cause = {
  id: "atlassian-unavailable",
  severity: "error",
  passes: true,
  title: "Atlassian has a problem",
  advice: "Try again later, and look at status.atlassian.com.",
  signs: [
    { confidence: "likely", status: [500, 502, 503, 504] },
    {
      confidence: "likely",
      says: ["503 service unavailable", "502 bad gateway", "500 internal server error"],
    },
  ],
  why: "Atlassian's servers cannot handle the request right now. If the answer has a `Retry-After` header, the outage is planned or short. If it has no header `atl-traceid`, which [Atlassian's own answers have](https://support.atlassian.com/rovo/kb/identify-and-share-atl-traceid-with-atlassian-support-for-troubleshooting/), it comes from a proxy in between [that does not reach the site](/causes/connection-failed/).",
  fix: "Look at [status.atlassian.com](https://status.atlassian.com). You can safely repeat a read. A write may have been carried out, so check before you repeat it. If one request fails every time while others work, the request itself is the problem: remove fields until it succeeds.",
  examples: [
    {
      title: "Jira's answer",
      text: "HTTP/1.1 503 Service Unavailable\nretry-after: 30\ncontent-type: text/html\n\n<html><body>Service temporarily unavailable</body></html>",
    },
    {
      title: "Java",
      text: "java.io.IOException: Server returned HTTP response code: 502 for URL: https://your-company.atlassian.net/rest/api/3/issue",
    },
  ],
};
