import type { Cause } from "../diagnosis/cause.ts";

export const cause: Cause = {
  id: "connection-cut",
  severity: "error",
  passes: true,
  title: "The connection breaks off",
  advice: "Try again; if it goes on, ask who runs the proxy or firewall that cuts the connection.",
  signs: [
    { confidence: "certain", code: ["ECONNRESET", "EPIPE", "UND_ERR_SOCKET", "ECONNABORTED"] },
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
      ],
    },
  ],
  why: "The connection was there and was closed before the answer was whole. Once in a while that is the weather of the internet. Every time, it is a proxy or firewall that does not like what it sees, or a connection that was kept open longer than the proxy allows.",
  fix: "A client that repeats a `GET` gets over single cases; see `retry_attempts`. A `POST` may have been carried out before the connection broke: look before you repeat it. If it happens every time, try from another network, and show the network's people the time and the host.",
  examples: [
    { title: "Node.js", text: "TypeError: fetch failed\n  [cause]: Error: read ECONNRESET" },
    {
      title: "Python",
      text: "requests.exceptions.ConnectionError: ('Connection aborted.', RemoteDisconnected('Remote end closed connection without response'))",
    },
    { title: "curl", text: "curl: (52) Empty reply from server" },
  ],
};
