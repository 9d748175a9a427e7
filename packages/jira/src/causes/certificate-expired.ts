import type { Cause } from "../diagnosis/cause.ts";

export const cause: Cause = {
  id: "certificate-expired",
  severity: "error",
  title: "The certificate is out of date",
  advice:
    "Correct this machine's clock, or have the proxy's certificate renewed; the certificate is not valid today.",
  signs: [
    { confidence: "certain", code: ["CERT_HAS_EXPIRED", "CERT_NOT_YET_VALID", "ERR_CERT_DATE_INVALID"] },
    {
      confidence: "certain",
      says: [
        "certificate has expired",
        "certificate is not yet valid",
        "invalid peer certificate: expired",
        "invalid peer certificate: notvalidyet",
        "certificateexpiredexception",
        "certificatenotyetvalidexception",
        "errors in the certificate chain: nottimevalid",
        "\u2019 has expired.",
      ],
    },
  ],
  why: "A certificate is valid between two dates. Atlassian renews its own in time, so either this machine's clock is wrong, as often happens in a virtual machine that was suspended, or a proxy presents an old certificate.",
  fix: "Compare this machine's date, time and time zone with a clock that is right. If they agree, `jira-config doctor` tells you who signed the certificate, and `openssl s_client -connect your-company.atlassian.net:443` also shows its dates.",
  examples: [
    {
      title: "Node.js",
      text: "TypeError: fetch failed\n  [cause]: Error: certificate has expired\n    code: 'CERT_HAS_EXPIRED'",
    },
    {
      title: "Python",
      text: "[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: certificate is not yet valid (_ssl.c:1006)",
    },
  ],
};
