import { expect, test } from "vitest";
import { diagnose } from "../src/diagnosis/index.ts";

const tried = (cause: string) => `HTTPSConnectionPool: Max retries exceeded (Caused by ${cause})`;
const went = (said: string) => `Get "https://your-company.atlassian.net/rest/api/3/myself": ${said}`;
const answer = (status: string, headers: readonly string[], body = "") =>
  `HTTP/1.1 ${status}\n${headers.join("\n")}\n\n${body}`;
const page = (title: string, text: string) => `<!DOCTYPE html><title>${title}</title><p>${text}</p>`;
const sending = (said: string) =>
  `TypeError: fetch failed\nCaused by: error sending request for url: ${said}`;
const more = "For more information, pass `verbose: true` in the second argument to fetch()";
const html = "content-type: text/html; charset=utf-8";
const traced = ["server: AtlassianEdge", "atl-traceid: c1d451d747cb42e7"];

/** What programs print, and what answers: each as it was seen, but for names. */
const messages: Readonly<Record<string, readonly string[]>> = {
  "network-not-permitted": [
    'PermissionDenied: Requires net access to "127.0.0.1:8080", run again with the --allow-net flag',
  ],
  "proxy-refuses": [
    "curl: (56) Received HTTP code 403 from proxy after CONNECT",
    "fatal: unable to access 'https://your-company.atlassian.net/': CONNECT tunnel failed, response 403",
    "Proxy tunneling failed: URLBlockedUnable to establish SSL connection.",
    "urllib.error.URLError: <urlopen error Tunnel connection failed: 403 URLBlocked>",
    tried("ProxyError('Unable to connect to proxy', OSError('Tunnel connection failed: 403 Forbidden'))"),
    "httpx.ProxyError: 403 Forbidden",
    "aiohttp.client_exceptions.ClientHttpProxyError: 403, message='Forbidden'",
    "Error: tunneling socket could not be established, statusCode=403\n  code: 'ECONNRESET'",
    "Error [ERR_PROXY_TUNNEL]: Failed to establish tunnel to your-company.atlassian.net:443 via http://proxy:3128: HTTP/1.1 403 Forbidden",
    "java.io.IOException: Tunnel failed, got: 403",
    'java.io.IOException: Unable to tunnel through proxy. Proxy returns "HTTP/1.0 403 Forbidden"',
    "TunnelRefusedException: CONNECT refused by proxy: HTTP/1.1 403 Forbidden",
    "java.io.IOException: Unexpected response code for CONNECT: 403",
    "HttpProxyHandler$HttpProxyConnectException: http, none, /10.0.0.1:3128 => host:443, status: 403 Access violation",
    'hyper::Error(Connect, "unsuccessful tunnel")',
    "net::ERR_TUNNEL_CONNECTION_FAILED",
    answer("403 Forbidden", [html], page("Web Filter Violation", "FortiGuard: Access Blocked")),
    answer("403 Forbidden", [html], page("Blocked by Netskope", "You are not permitted to do this.")),
    answer("403 Forbidden", [html], page("Access Denied", "Access Denied (policy_denied)")),
    answer("200 OK", [html], page("Access to this site is blocked", "Copyright (c) Websense, Inc.")),
    answer("503 Service Unavailable", [html], page("Application Blocked", "Palo Alto Networks")),
    answer("403 Forbidden", ["x-deny-reason: host_not_allowed"]),
    answer("403 Forbidden", ["content-type: text/plain"], "Blocked by network policy: no matching rule"),
    answer("403 Forbidden", ["server: Zscaler/6.2"]),
  ],
  "proxy-sign-in": [
    tried("ProxyError('Unable to connect to proxy', OSError('Tunnel connection failed: 407 Denied'))"),
    "httpx.ProxyError: 407 Proxy Authentication Required",
    "Error: tunneling socket could not be established, statusCode=407\n  code: 'ECONNRESET'",
    "java.io.IOException: Failed to authenticate with proxy",
    went("Proxy Authentication Required"),
    "client error (Connect): tunnel error: proxy authorization required",
    answer("407 Denied", ["x-squid-error: ERR_CACHE_ACCESS_DENIED 0", "proxy-authenticate: Negotiate"]),
  ],
  "connection-failed": [
    "NetworkError: Request failed due to a network error: GET https://your-company.atlassian.net/rest/api/3/myself",
    "Invoke-RestMethod : Unable to connect to the remote server",
    "{:error, :econnrefused}",
    "java.net.ConnectException",
    went("dial tcp 104.192.142.18:443: i/o timeout"),
    "net::ERR_CONNECTION_REFUSED",
    "Proxy tunneling failed: Bad GatewayUnable to establish SSL connection.",
    "Proxy tunneling failed: Gateway TimeoutUnable to establish SSL connection.",
    "httpx.ProxyError: 503 Service Unavailable",
    "Error: tunneling socket could not be established, statusCode=503\n  code: 'ECONNRESET'",
    "Error [ERR_PROXY_TUNNEL]: Failed to establish tunnel to host:443 via http://proxy:3128: HTTP/1.1 502 Bad Gateway",
    "The proxy tunnel request to proxy 'http://proxy:3128/' failed with status code '503'.",
    "java.io.IOException: Tunnel failed, got: 503",
    went("Service Unavailable"),
    went("proxyconnect tcp: dial tcp 10.0.0.1:3128: connect: connection refused"),
    "net::ERR_PROXY_CONNECTION_FAILED",
    tried("ProxyError('Unable to connect to proxy', TimeoutError())"),
    answer("503 Service Unavailable", [html, "x-squid-error: ERR_CONNECT_FAIL 113"], page("ERROR", "")),
    sending("client error (Connect): tcp connect error: Connection refused (os error 111)"),
    "error: Unable to connect. Is the computer able to access the url?",
    "error: Was there a typo in the url or port?",
  ],
  "connection-cut": [
    "HTTP request sent, awaiting response... No data received.",
    "System.Net.Http.HttpIOException: The response ended prematurely. (ResponseEnded)",
    "An existing connection was forcibly closed by the remote host.",
    "connection closed before message completed",
    "org.apache.http.NoHttpResponseException: your-company.atlassian.net:443 failed to respond",
    "PrematureCloseException: Connection prematurely closed BEFORE response",
    "java.io.IOException: unexpected end of stream on https://your-company.atlassian.net/...",
    "java.io.EOFException: SSL peer shut down incorrectly",
    "java.io.IOException: Broken pipe",
    "net::ERR_CONNECTION_RESET",
    "Failed reading proxy response: Success",
    "Error: Proxy connection ended before receiving CONNECT response",
    "java.io.IOException: HTTP/1.1 header parser received no bytes",
    "java.net.SocketException: Unexpected end of file from server",
    "httpx.RemoteProtocolError: Server disconnected without sending a response.",
    sending("client error (SendRequest): connection closed before message completed"),
    "TypeError: error reading a body from connection",
    `The socket connection was closed unexpectedly. ${more}`,
  ],
  "host-not-found": [
    "java.net.ConnectException\n\tat J.main(J.java:5)\nCaused by: java.nio.channels.UnresolvedAddressException",
    "Failed to resolve 'your-company.atlassian.net' [A(1), AAAA(28)] after 2 queries",
    "SocketException: Failed host lookup: 'your-company.atlassian.net' (OS Error, errno = 7)",
    "{:error, %HTTPoison.Error{reason: :nxdomain, id: nil}}",
    went("dial tcp: lookup your-company.atlassian.net on 10.0.0.2:53: read udp: i/o timeout"),
    "net::ERR_NAME_NOT_RESOLVED",
    "curl: (5) Could not resolve proxy: proxy.your-company.com",
    sending(
      "client error (Connect): dns error: failed to lookup address information: Name or service not known",
    ),
  ],
  "certificate-not-trusted": [
    "ERROR: The certificate of ‘your-company.atlassian.net’ doesn't have a known issuer.",
    "x509: “Proxy CA” certificate is not trusted",
    "TLS client: In state wait_cert generated CLIENT ALERT: Fatal - Unknown CA",
    "SSLPeerUnverifiedException: peer not authenticated",
    "net::ERR_CERT_AUTHORITY_INVALID",
    sending("client error (Connect): invalid peer certificate: UnknownIssuer"),
    sending("client error (Connect): invalid peer certificate: Other(OtherError(CaUsedAsEndEntity))"),
  ],
  "certificate-expired": [
    "The remote certificate is invalid because of errors in the certificate chain: NotTimeValid",
    "ERROR: The certificate of ‘your-company.atlassian.net’ has expired.",
    "net::ERR_CERT_DATE_INVALID",
    sending("client error (Connect): invalid peer certificate: Expired"),
    sending("client error (Connect): invalid peer certificate: NotValidYet"),
  ],
  "certificate-other-host": [
    "x509: certificate is valid for *.your-company.com, not your-company.atlassian.net",
    "Certificate for <your-company.atlassian.net> doesn't match any of the subject alternative names: []",
    "The remote certificate is invalid according to the validation procedure: RemoteCertificateNameMismatch",
    "ERROR: no certificate subject alternative name matches\n\trequested host name",
    "The certificate's owner does not match hostname ‘your-company.atlassian.net’",
    "certificate common name ‘x’ doesn't match requested host name ‘your-company.atlassian.net’.",
    "javax.net.ssl.SSLHandshakeException: No name matching your-company.atlassian.net found",
    "net::ERR_CERT_COMMON_NAME_INVALID",
    sending("client error (Connect): invalid peer certificate: NotValidForName"),
    sending('client error (Connect): invalid peer certificate: certificate not valid for name "localhost"'),
    `ERR_TLS_CERT_ALTNAME_INVALID fetching "https://your-company.atlassian.net/". ${more}`,
  ],
  "tls-too-old": [sending("client error (Connect): received fatal alert: ProtocolVersion")],
  "header-character": [
    "TypeError: Failed to construct 'Request': 'headers' of 'RequestInit' (Argument 2) is not a valid ByteString",
    "TypeError: Header 'Authorization' has invalid value",
  ],
  "timed-out": [
    "Error: ESOCKETTIMEDOUT",
    "HTTP request sent, awaiting response... Read error (Connection timed out) in headers.",
    "context deadline exceeded",
    "reqwest::Error { kind: Request, source: TimedOut }",
    "AbortError: This operation was aborted",
    "net::ERR_TIMED_OUT",
  ],
  "tls-not-spoken": [
    "javax.net.ssl.SSLException: Unrecognized SSL message, plaintext connection?",
    "gnutls_handshake() failed: An unexpected TLS packet was received.",
    sending("client error (Connect): received corrupt message of type InvalidContentType"),
    "EPROTO: The TLS handshake failed. Does the server speak TLS on this port?",
    tried(
      "ProxyError('Unable to connect to proxy. Your proxy appears to only use HTTP', '[SSL] wrong version number')",
    ),
  ],
  "not-jiras-answer": [
    answer("403 Forbidden", [html, "server: cloudflare"], page("Sorry", "You do not have permission.")),
    answer("401 Unauthorized", [html, "www-authenticate: Negotiate", "www-authenticate: NTLM"]),
    answer("405 Not Allowed", [html, "server: nginx"], page("405 Not Allowed", "")),
    answer("404 Not Found", [html, "server: nginx"], page("404 Not Found", "")),
    answer("511 Network Authentication Required", [html], page("Sign in", "")),
    answer("302 Found", ["location: https://your-company.cloudflareaccess.com/cdn-cgi/access/login/x"]),
    answer("303 See Other", ["location: https://auth-npaproxy-x.goskope.com/?npacl_state=1"]),
    `jira.exceptions.JIRAError: JiraError HTTP 403\ntext: ${page("Denied", "You are not allowed to do this.")}`,
    "JsonParseException: Unexpected character ('<' (code 60)): expected a valid value",
    "System.Text.Json.JsonException: '<' is an invalid start of a value. Path: $",
    "JsonReaderException: Unexpected character encountered while parsing value: <. Path ''",
    "JSON::ParserError: unexpected token at '<html>'",
    "SchemaMismatchError: Expected a JSON response to validate against the schema, got text/html",
    "ContentTypeError: 200, message='Attempt to decode JSON with unexpected mimetype: text/html'",
    "jq: parse error: Invalid numeric literal at line 1, column 10",
    sending("client error (SendRequest): invalid HTTP version parsed"),
    `Malformed_HTTP_Response fetching "https://your-company.atlassian.net/". ${more}`,
  ],
  "site-not-found": [
    answer("404 Not Found", [html, "server: AtlassianEdge"], page("Page unavailable", "")),
    `jira.exceptions.JIRAError: JiraError HTTP 404\ntext: ${page("", "")}`,
  ],
  "permission-missing": [answer("403 Forbidden", [html, ...traced], page("Forbidden", ""))],
  "get-with-body": [answer("403 Forbidden", [html, "server: CloudFront"], page("ERROR", "Bad request."))],
  "atlassian-unavailable": [answer("503 Service Unavailable", [html, ...traced], page("Unavailable", ""))],
  redirected: [
    "TypeError: fetch failed\n  [cause]: Error: redirect count exceeded",
    "FetchError: maximum redirect reached at: https://your-company.atlassian.net/login",
    "MaxRedirectsError: Redirected 10 times. Aborting.",
    "curl: (47) Maximum (50) redirects followed",
    "20 redirections exceeded.",
    went("stopped after 10 redirects"),
    "java.net.ProtocolException: Server redirected too many times (20)",
    "net::ERR_TOO_MANY_REDIRECTS",
    answer("301 Moved Permanently", ["location: https://your-company.atlassian.net/rest"]),
  ],
};

const rows = Object.entries(messages).flatMap(([id, texts]) => texts.map((text) => [id, text] as const));

test.for(rows)("%s is found first in: %s", ([id, text]) => {
  expect(diagnose(text)[0]?.cause.id).toBe(id);
});
