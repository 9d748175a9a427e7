import type { Cause } from "../diagnosis/cause.ts";

export const cause: Cause = {
  id: "url-form",
  severity: "error",
  title: "The site's URL cannot be read",
  advice: "Write the whole site URL, with https:// in front; nothing was sent to Jira.",
  signs: [
    { confidence: "certain", code: ["ERR_INVALID_URL", "ERR_INVALID_PROTOCOL"] },
    {
      confidence: "certain",
      says: [
        "no scheme supplied",
        "no host supplied",
        "failed to parse url",
        'unsupported protocol scheme ""',
        "no protocol: ",
        "uri with undefined scheme",
        "url using bad/illegal format or missing url",
        "only absolute urls are supported",
        "an invalid request uri was provided",
        "url rejected: ",
        "illegal characters found in url",
        'curl: (1) protocol "',
        "parameter 'uri'. the argument is null",
        "missing an 'http://' or 'https://' protocol",
        "unsupported protocol undefined",
        "requests.exceptions.invalidurl: ",
        "label empty or too long",
        "invalid control character in url",
        "host name may not be null",
        "illegal character in authority",
        "bad uri(is not uri?)",
        "bad uri (is not uri?)",
        "invalid uri: ",
      ],
    },
    // Two schemes: what follows the first is taken for a host.
    {
      confidence: "certain",
      says: ["enotfound https", "host='https'", "resolve host: https", "lookup https:", "lookup https on"],
    },
    { confidence: "likely", says: ["invalid url"] },
  ],
  why: "The program could not build an address from what it was given, so it sent nothing. Either `https://` is missing, as in `your-company.atlassian.net`, or there twice: a browser adds it, but [a program does not](https://github.com/strongdm/comply/issues/89). Or the URL is empty, because its variable [is not set](/causes/variable-not-set/) where the program runs: the address in the message then starts with `undefined`, `None`, `${JIRA_URL}` or `/rest`.",
  fix: 'Write `https://your-company.atlassian.net`, with your site\'s name. If the configuration already says so, check whether the variable is set: `echo "$JIRA_URL"`. The URL is not a secret. [The checker](/check/) adds a missing `https://`.',
  examples: [
    {
      title: "Python requests",
      text: "requests.exceptions.MissingSchema: Invalid URL 'your-company.atlassian.net/rest/api/3/myself': No scheme supplied. Perhaps you meant https://your-company.atlassian.net/rest/api/3/myself?",
    },
    {
      title: "Node.js",
      text: "TypeError: Failed to parse URL from your-company.atlassian.net/rest/api/3/myself\n  [cause]: TypeError: Invalid URL\n    code: 'ERR_INVALID_URL'",
    },
    { title: "Node.js, new URL()", text: "TypeError: Invalid URL" },
    { title: "Node.js, https:// twice", text: "Error: getaddrinfo ENOTFOUND https" },
    { title: "Go", text: 'Get "/rest/api/3/myself": unsupported protocol scheme ""' },
    {
      title: "Java",
      text: "java.net.MalformedURLException: no protocol: your-company.atlassian.net/rest/api/3/myself",
    },
    { title: "Java, the HTTP client", text: "java.lang.IllegalArgumentException: URI with undefined scheme" },
    { title: "curl", text: "curl: (3) URL using bad/illegal format or missing URL" },
    { title: "curl 8", text: "curl: (3) URL rejected: No host part in the URL" },
    {
      title: ".NET",
      text: "An invalid request URI was provided. Either the request URI must be an absolute URI or BaseAddress must be set.",
    },
  ],
};
