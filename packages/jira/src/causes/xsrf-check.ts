import type { Cause } from "../diagnosis/cause.ts";

export const cause: Cause = {
  id: "xsrf-check",
  severity: "error",
  title: "Jira takes the program for a browser",
  advice:
    "Send a User-Agent that is not a browser's; for an attachment, send X-Atlassian-Token: no-check as well.",
  signs: [{ confidence: "certain", says: ["xsrf check failed"] }],
  why: "Jira protects people from web pages that write to Jira in their name. A request that changes something, or searches with `POST`, is refused if its `User-Agent` is [that of a browser](https://confluence.atlassian.com/jirakb/rest-api-calls-with-a-browser-user-agent-header-may-fail-csrf-checks-802591455.html), even with the right token; a `GET` works. Apps that are built on a browser, such as Electron, and extensions send such a `User-Agent` by themselves. Attachments [always need a header](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-attachments/#api-rest-api-3-issue-issueidorkey-attachments-post) that says that no page sent them.",
  fix: "Set the header `User-Agent` to the name of your program. If a page in a browser makes the request, it cannot set this header: [call Jira from a server](/causes/browser-origin/). For attachments, set `X-Atlassian-Token: no-check`. The permissions of the account have nothing to do with it.",
  examples: [
    {
      title: "Jira's answer",
      text: "HTTP/1.1 403 Forbidden\ncontent-type: text/html;charset=UTF-8\n\nXSRF check failed",
    },
    { title: "Node.js", text: "Error: Request failed with status code 403 XSRF check failed" },
  ],
};
