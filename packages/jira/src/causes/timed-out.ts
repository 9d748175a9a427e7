import type { Cause } from "../diagnosis/cause.ts";

export const cause: Cause = {
  id: "timed-out",
  severity: "error",
  passes: true,
  title: "Jira does not answer in time",
  advice: "Increase the timeout, or request less at a time.",
  signs: [
    {
      confidence: "certain",
      code: ["UND_ERR_HEADERS_TIMEOUT", "UND_ERR_BODY_TIMEOUT", "ESOCKETTIMEDOUT", "ERR_TIMED_OUT"],
    },
    {
      confidence: "certain",
      says: [
        "read timed out",
        "read etimedout",
        "read error (connection timed out)",
        "readtimeout",
        "timeouterror",
        "operation timed out",
        "request timed out",
        "the operation was aborted due to timeout",
        "sockettimeoutexception",
        "timeout of",
        "context deadline exceeded",
        "source: timedout",
      ],
    },
    { confidence: "possible", status: [504] },
    { confidence: "possible", says: ["timed out", "timeout", "this operation was aborted"] },
  ],
  why: "The program is connected, but the answer takes longer than it is willing to wait. Large searches and bulk changes take several seconds, and a proxy that scans the traffic adds to that.",
  fix: "Increase `timeout` (seconds, up to 300) in the configuration. Request only the fields that you need, and fewer work items at a time. A write that timed out may have been carried out all the same, so check before you repeat it.",
  examples: [
    { title: "Node.js", text: "TimeoutError: The operation was aborted due to timeout" },
    {
      title: "Python",
      text: "requests.exceptions.ReadTimeout: HTTPSConnectionPool(host='your-company.atlassian.net', port=443): Read timed out. (read timeout=5)",
    },
    { title: "curl", text: "curl: (28) Operation timed out after 5001 milliseconds with 0 bytes received" },
    { title: "Java", text: "java.net.SocketTimeoutException: Read timed out" },
  ],
};
