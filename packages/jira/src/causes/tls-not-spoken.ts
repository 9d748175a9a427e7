import type { Cause } from "../diagnosis/cause.ts";

export const cause: Cause = {
  id: "tls-not-spoken",
  severity: "error",
  title: "The other side does not speak TLS",
  advice:
    "Correct the scheme and the port in the site URL or in the proxy's address; one side uses http and the other https.",
  signs: [
    {
      confidence: "certain",
      code: ["ERR_SSL_WRONG_VERSION_NUMBER", "ERR_SSL_PACKET_LENGTH_TOO_LONG", "ERR_SSL_HTTP_REQUEST"],
    },
    {
      confidence: "certain",
      says: [
        "wrong version number",
        "packet length too long",
        "unrecognized ssl message",
        "an unexpected tls packet was received",
        "first record does not look like a tls handshake",
        "ssl_error_rx_record_too_long",
        "server gave http response to https client",
        "received corrupt message of type",
        "plain http request was sent to https port",
      ],
    },
    { confidence: "possible", code: ["EPROTO"] },
  ],
  why: "The program started an encrypted connection, and what came back was not one. The usual reason is a proxy address that starts with `https://` although the proxy expects plain `http://`; the traffic to Jira is encrypted either way. A wrong port in the site URL is another.",
  fix: "Write the proxy's own address with `http://`, as in `HTTPS_PROXY=http://proxy.your-company.com:3128`. Remove the port from the site URL.",
  examples: [
    {
      title: "Node.js",
      text: "TypeError: fetch failed\n  [cause]: Error: write EPROTO error:0A00010B:SSL routines:ssl3_get_record:wrong version number",
    },
    {
      title: "Python",
      text: "requests.exceptions.SSLError: HTTPSConnectionPool(host='your-company.atlassian.net', port=443): Max retries exceeded with url: / (Caused by SSLError(SSLError(1, '[SSL: WRONG_VERSION_NUMBER] wrong version number (_ssl.c:1006)')))",
    },
    { title: "Java", text: "javax.net.ssl.SSLException: Unsupported or unrecognized SSL message" },
  ],
};
