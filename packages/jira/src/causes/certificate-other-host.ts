import type { Cause } from "../diagnosis/cause.ts";

export const cause: Cause = {
  id: "certificate-other-host",
  severity: "error",
  title: "The certificate is for another host",
  advice: "Use the host name in the certificate; this certificate is for another host.",
  signs: [
    { confidence: "certain", code: ["ERR_TLS_CERT_ALTNAME_INVALID", "ERR_CERT_COMMON_NAME_INVALID"] },
    {
      confidence: "certain",
      says: [
        "hostname mismatch",
        "doesn't match either of",
        "does not match certificate's altnames",
        "no alternative certificate subject name matches",
        "no subject alternative dns name matching",
        "subject name does not match target host name",
        "invalid peer certificate: notvalidforname",
        "invalid peer certificate: certificate not valid for name",
        "x509: certificate is valid for",
        "doesn't match any of the subject alternative names",
        "doesn't match requested host name",
        "no certificate subject alternative name matches",
        "owner does not match hostname",
        "remotecertificatenamemismatch",
        "sslhandshakeexception: no name matching",
      ],
    },
  ],
  why: "The server presented a certificate for a different host. This happens with a custom domain, with an extra part in the name, such as `jira.your-company.atlassian.net`, and behind the sign-in page of a guest network.",
  fix: "Use `https://your-company.atlassian.net`, with only one name before `atlassian.net`. On a guest network, open a browser and sign in first.",
  examples: [
    {
      title: "Node.js",
      text: "TypeError: fetch failed\n  [cause]: Error [ERR_TLS_CERT_ALTNAME_INVALID]: Hostname/IP does not match certificate's altnames: Host: jira.your-company.atlassian.net. is not in the cert's altnames: DNS:*.atlassian.net",
    },
    {
      title: "Python",
      text: "ssl.SSLCertVerificationError: [SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: Hostname mismatch, certificate is not valid for 'jira.your-company.atlassian.net'. (_ssl.c:1006)",
    },
    {
      title: "curl",
      text: "curl: (60) SSL: no alternative certificate subject name matches target host name 'jira.your-company.atlassian.net'",
    },
  ],
};
