import type { Cause } from "../diagnosis/cause.ts";

export const cause: Cause = {
  id: "rate-limited",
  severity: "error",
  kind: "rate-limit",
  passes: true,
  title: "Jira asks to slow down",
  advice: "Wait as long as Retry-After says, and send fewer requests at a time.",
  signs: [
    { confidence: "certain", status: [429] },
    { confidence: "certain", says: ["rate limit exceeded", "rate limited", "too many requests"] },
  ],
  why: "Jira Cloud [limits](https://developer.atlassian.com/cloud/jira/platform/rate-limiting/) how many requests it accepts in a short time, for each site, endpoint and work item (issue). API tokens have been limited since 22 November 2025. `RateLimit-Reason` names the limit: `jira-burst-based`, or `jira-per-issue-on-write` for too many changes to one work item.",
  fix: "Wait `Retry-After` seconds, then continue more slowly. Our client does so by itself, up to `retry_attempts` times. Send writes one after another, and fetch many work items with one search instead of one by one.",
  examples: [
    {
      title: "Jira's answer",
      text: 'HTTP/1.1 429 Too Many Requests\nretry-after: 12\nx-ratelimit-limit: 100\nx-ratelimit-remaining: 0\nratelimit-reason: jira-burst-based\n\n{"errorMessages":["Rate limit exceeded."],"errors":{}}',
    },
    {
      title: "Python",
      text: "requests.exceptions.HTTPError: 429 Client Error: Too Many Requests for url: https://your-company.atlassian.net/rest/api/3/search/jql",
    },
  ],
};
