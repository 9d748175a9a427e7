import type { Cause } from "../diagnosis/cause.ts";

export const cause: Cause = {
  id: "certificate-not-trusted",
  severity: "error",
  title: "The certificate's issuer is not trusted",
  advice: "Make the program that calls Jira trust your company's certificate; do not turn verification off.",
  signs: [
    { confidence: "possible", says: ["ssl error", "sslerror", "certificate verify failed"] },
    {
      confidence: "certain",
      code: [
        "SELF_SIGNED_CERT_IN_CHAIN",
        "DEPTH_ZERO_SELF_SIGNED_CERT",
        "UNABLE_TO_GET_ISSUER_CERT_LOCALLY",
        "UNABLE_TO_GET_ISSUER_CERT",
        "UNABLE_TO_VERIFY_LEAF_SIGNATURE",
        "ERR_CERT_AUTHORITY_INVALID",
      ],
    },
    {
      confidence: "certain",
      says: [
        "self-signed certificate",
        "self signed certificate",
        "unable to get local issuer certificate",
        "unable to get issuer certificate",
        "unable to verify the first certificate",
        "pkix path building failed",
        "unable to find valid certification path",
        "certificate signed by unknown authority",
        "the certificate chain was issued by an authority that is not trusted",
        "ssl certificate problem: unable",
        "invalid peer certificate: unknownissuer",
        "causedasendentity",
        "peer certificate cannot be authenticated",
        "errors in the certificate chain: untrustedroot",
        "errors in the certificate chain: partialchain",
        "have a known issuer",
        "certificate is not trusted",
      ],
    },
    {
      confidence: "likely",
      says: [
        "certificate_verify_failed",
        "certificate verify failed",
        "fatal - unknown ca",
        "peer not authenticated",
      ],
    },
    { confidence: "likely", code: ["CERTIFICATE_VERIFY_FAILED"] },
    {
      confidence: "likely",
      says: [
        "could not establish trust relationship for the ssl/tls secure channel",
        "the remote certificate is invalid",
      ],
    },
    { confidence: "possible", says: ["the ssl connection could not be established"] },
  ],
  why: "Atlassian's certificates come from a public certificate authority (CA) that every program trusts. If yours does not trust the certificate, it is not Atlassian's: nearly always, it comes from a corporate proxy that inspects encrypted traffic, with the company's own CA. Not every program uses the operating system's list of trusted certificates: Python's requests [has its own list](https://requests.readthedocs.io/en/latest/user/advanced/#ca-certificates), and so has [Node.js](https://nodejs.org/en/learn/http/enterprise-network-configuration).",
  fix: "`jira-config doctor` tells you who signed the certificate. If it is your company, get its root certificate as a PEM file, and point the program to it:\n\n| Program | What to set |\n| --- | --- |\n| Node.js | `NODE_EXTRA_CA_CERTS=company.pem`; from 22.19 and 24.6 on also [`NODE_USE_SYSTEM_CA=1`](https://nodejs.org/blog/release/v22.19.0) |\n| Bun, Deno | `NODE_EXTRA_CA_CERTS=company.pem` |\n| Python requests | [`REQUESTS_CA_BUNDLE=company.pem`](https://requests.readthedocs.io/en/latest/user/advanced/#ssl-cert-verification); it does not read `SSL_CERT_FILE` |\n| curl | `--cacert company.pem` or `CURL_CA_BUNDLE` |\n| Java | `keytool -importcert -cacerts -alias company -file company.pem` |\n| Debian, Ubuntu | copy it to `/usr/local/share/ca-certificates/company.crt` and run `sudo update-ca-certificates` |\n| macOS | `sudo security add-trusted-cert -d -r trustRoot -k /Library/Keychains/System.keychain company.pem` |\n\nThe last two change the system's list, which Python's requests and Node.js ignore unless told otherwise.\n\n`verify_ssl: false`, `NODE_TLS_REJECT_UNAUTHORIZED=0`, `verify=False` and `curl -k` hide the problem, and give the token to anyone between you and Jira.",
  examples: [
    {
      title: "Node.js",
      text: "TypeError: fetch failed\n  [cause]: Error: self-signed certificate in certificate chain\n    code: 'SELF_SIGNED_CERT_IN_CHAIN'",
    },
    {
      title: "Python",
      text: "requests.exceptions.SSLError: HTTPSConnectionPool(host='your-company.atlassian.net', port=443): Max retries exceeded with url: /rest/api/3/myself (Caused by SSLError(SSLCertVerificationError(1, '[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: unable to get local issuer certificate (_ssl.c:1006)')))",
    },
    { title: "Python, the last line alone", text: "ssl.SSLError: [SSL: CERTIFICATE_VERIFY_FAILED]" },
    { title: "curl", text: "curl: (60) SSL certificate problem: unable to get local issuer certificate" },
    {
      title: "PowerShell 7, .NET",
      text: "The SSL connection could not be established, see inner exception.\nThe remote certificate is invalid because of errors in the certificate chain: UntrustedRoot",
    },
    {
      title: "Windows PowerShell",
      text: "The underlying connection was closed: Could not establish trust relationship for the SSL/TLS secure channel.",
    },
    {
      title: "Java",
      text: "javax.net.ssl.SSLHandshakeException: PKIX path building failed: sun.security.provider.certpath.SunCertPathBuilderException: unable to find valid certification path to requested target",
    },
  ],
};
