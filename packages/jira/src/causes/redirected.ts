import type { Cause } from "../diagnosis/cause.ts";

export const cause: Cause = {
  id: "redirected",
  severity: "error",
  kind: "configuration",
  title: "The site redirects to another address",
  advice:
    "Use the address that the redirect leads to, if it is Jira's; clients do not send the token on to another host.",
  signs: [
    { confidence: "certain", status: [301, 302, 303, 307, 308], header: ["location", ""] },
    { confidence: "likely", status: [301, 302, 303, 307, 308] },
    { confidence: "certain", code: ["ERR_TOO_MANY_REDIRECTS"] },
    {
      confidence: "likely",
      says: [
        "too many redirects",
        "toomanyredirects",
        "number of redirects exceeded",
        "redirect count exceeded",
        "redirected 10 times",
        "maximum redirect reached",
        "server redirected too many",
        "stopped after 10 redirects",
        "redirects followed",
        "redirections exceeded",
        "301 moved permanently",
      ],
    },
  ],
  why: "The site was renamed, the URL starts with `http://`, or it is a custom domain. Clients [drop the credentials](https://fetch.spec.whatwg.org/#http-redirect-fetch) when a redirect leads to another host, and many turn a `POST` into a `GET`. API tokens [do not work at custom domains](https://jira.atlassian.com/browse/AX-649) at all.",
  fix: "Use `https://` and the site's own `.atlassian.net` name. The endpoint `/rest/api/3/serverInfo` shows it as `baseUrl`. If the redirect leads to a page of your network, [sign in there first](/causes/not-jiras-answer/).",
  examples: [
    {
      title: "Jira's answer",
      text: "HTTP/1.1 301 Moved Permanently\nlocation: https://your-company.atlassian.net/rest/api/3/myself\ncontent-length: 0\n\n",
    },
    {
      title: "curl, without -L",
      text: "$ curl -i http://your-company.atlassian.net/rest/api/3/myself\nHTTP/1.1 301 Moved Permanently\nLocation: https://your-company.atlassian.net/rest/api/3/myself",
    },
  ],
};
