import type { Cause } from "../diagnosis/cause.ts";

export const cause: Cause = {
  id: "browser-origin",
  severity: "error",
  title: "A web page calls Jira from another site",
  advice:
    "Call Jira from a server or a script; a browser does not let pages of other sites read its answers.",
  signs: [
    {
      confidence: "certain",
      says: [
        "blocked by cors policy",
        "no 'access-control-allow-origin' header",
        "cross-origin request blocked",
      ],
    },
    {
      confidence: "likely",
      says: [
        "typeerror: failed to fetch",
        "typeerror: networkerror when attempting to fetch resource",
        "typeerror: load failed",
        "axioserror: network error",
      ],
    },
  ],
  why: "Browsers show a page the answers of another site only if that site [permits it](https://developer.mozilla.org/docs/Web/HTTP/Guides/CORS), and Jira Cloud [does not](https://github.com/floralvikings/jira-connector/issues/239). The same request works with curl, because only browsers ask. A page is no place for a token anyway: everybody who opens the page can read it.",
  fix: "Let the page call your own server, and that server call Jira with the token. Do not send the request through somebody else's proxy, which would see the token. If the error names no origin and the page is one of your server's, look at the network tab of the browser's developer tools: [no connection](/causes/connection-failed/) looks the same to a page.",
  examples: [
    {
      title: "Chrome's console",
      text: "Access to fetch at 'https://your-company.atlassian.net/rest/api/3/myself' from origin 'http://localhost:3000' has been blocked by CORS policy: No 'Access-Control-Allow-Origin' header is present on the requested resource.",
    },
    { title: "What the page's script sees", text: "TypeError: Failed to fetch" },
  ],
};
