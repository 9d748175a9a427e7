import type { Cause } from "../diagnosis/cause.ts";

export const cause: Cause = {
  id: "tls-too-old",
  severity: "error",
  title: "The program's TLS is too old",
  advice: "Let the program use TLS 1.2 or newer; Jira Cloud does not accept older versions.",
  signs: [
    {
      confidence: "certain",
      says: [
        "alert protocol version",
        "received fatal alert: protocol_version",
        "received fatal alert: protocolversion",
        "do not possess a common algorithm",
      ],
    },
    {
      confidence: "certain",
      code: ["ERR_SSL_UNSUPPORTED_PROTOCOL", "ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION"],
    },
    {
      confidence: "likely",
      says: [
        "could not create ssl/tls secure channel",
        "an unexpected error occurred on a send",
        "received fatal alert: handshake_failure",
        "alert handshake failure",
        "[ssl: unsupported_protocol]",
      ],
    },
  ],
  why: "The program and the other side found no version of TLS that both know, so nothing was sent. Windows PowerShell and older .NET programs offer only TLS 1.0 unless told otherwise, and Jira Cloud [no longer accepts that](https://github.com/KilskyreMan/JiraToTfs/issues/23); old versions of Java and OpenSSL do the same. A proxy that inspects encrypted traffic can have this effect too.",
  fix: "In Windows PowerShell, run this before the first request: `[Net.ServicePointManager]::SecurityProtocol = [Net.ServicePointManager]::SecurityProtocol -bor [Net.SecurityProtocolType]::Tls12`. Or use [PowerShell 7](https://learn.microsoft.com/powershell/scripting/install/installing-powershell-on-windows). Update other programs, or the Java, .NET or OpenSSL under them. If only this network has the problem, ask whoever runs its proxy.",
  examples: [
    {
      title: "Windows PowerShell",
      text: "Invoke-RestMethod : The request was aborted: Could not create SSL/TLS secure channel.",
    },
    { title: "Java", text: "javax.net.ssl.SSLException: Received fatal alert: protocol_version" },
    {
      title: "Node.js",
      text: "Error: write EPROTO 140735:error:1409442E:SSL routines:ssl3_read_bytes:tlsv1 alert protocol version",
    },
  ],
};
