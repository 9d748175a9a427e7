import type { Cause } from "../diagnosis/cause.ts";

export const cause: Cause = {
  id: "connection-cut",
  severity: "error",
  passes: true,
  title: "The connection was closed too early",
  advice: "Try again; if it keeps happening, ask whoever runs the proxy or firewall in between.",
  signs: [
    {
      confidence: "certain",
      code: ["ECONNRESET", "EPIPE", "UND_ERR_SOCKET", "ERR_CONNECTION_RESET", "ERR_CONNECTION_CLOSED"],
    },
    // Axios also says this when its own timeout is over.
    { confidence: "likely", code: ["ECONNABORTED"] },
    {
      confidence: "certain",
      says: [
        "connection reset by peer",
        "connection aborted",
        "remote end closed connection",
        "empty reply from server",
        "socket hang up",
        "other side closed",
        "connection reset",
        "remote host terminated the handshake",
        "unexpected eof",
        "unexpected end of file",
        "header parser received no bytes",
        "server disconnected without sending",
        "proxy connect aborted",
        "failed reading proxy response",
        "proxy connection ended before",
        "ssl_error_syscall",
        "eof occurred in violation of protocol",
        "the connection was closed unexpectedly",
        "the socket connection was closed unexpectedly",
        "connection closed before message completed",
        "error reading a body from connection",
        "connection was reset",
        "forcibly closed by the remote host",
        "error(incompletemessage)",
        "response ended prematurely",
        "nohttpresponseexception",
        "prematurely closed before response",
        "unexpected end of stream",
        "ssl peer shut down incorrectly",
        "goaway received",
      ],
    },
    // Go, wget, Java, Cloudflare Workers.
    {
      confidence: "likely",
      says: ['": eof', "no data received", "ioexception: broken pipe", "network connection lost"],
    },
  ],
  why: "The connection was closed before the whole answer had arrived. Once in a while, that just happens on the internet. If it happens every time, a proxy or firewall blocks the request, or the connection stays open longer than the proxy allows.",
  fix: "For the odd failure, let the client repeat a `GET`; see `retry_attempts`. A `POST` may have been carried out before the connection closed, so check before you repeat it. If it happens every time, try another network, and tell your network administrators the time and the host.",
  examples: [
    { title: "Node.js", text: "TypeError: fetch failed\n  [cause]: Error: read ECONNRESET" },
    {
      title: "Python",
      text: "requests.exceptions.ConnectionError: ('Connection aborted.', RemoteDisconnected('Remote end closed connection without response'))",
    },
    { title: "curl", text: "curl: (52) Empty reply from server" },
    { title: "curl, through a proxy", text: "curl: (56) Proxy CONNECT aborted" },
  ],
};
