import { generate } from "selfsigned";

/** A certificate, its key, and the authority that signed it, all in PEM. */
export interface ServedCertificate {
  key: string;
  /** The certificate, followed by its authority's. */
  cert: string;
  authority: string;
}

/** Makes a certificate for loopback addresses, signed by an authority of this name that nobody trusts. */
export async function makeCertificate(authorityName: string): Promise<ServedCertificate> {
  const authority = await generate([{ name: "commonName", value: authorityName }], {
    keyType: "ec",
    algorithm: "sha256",
    extensions: [
      { name: "basicConstraints", cA: true, critical: true },
      { name: "keyUsage", keyCertSign: true, cRLSign: true, critical: true },
    ],
  });
  const served = await generate([{ name: "commonName", value: "localhost" }], {
    keyType: "ec",
    algorithm: "sha256",
    ca: { key: authority.private, cert: authority.cert },
    extensions: [
      {
        name: "subjectAltName",
        altNames: [
          { type: 2, value: "localhost" },
          { type: 7, ip: "127.0.0.1" },
          { type: 7, ip: "::1" },
        ],
      },
    ],
  });
  return { key: served.private, cert: `${served.cert}\n${authority.cert}`, authority: authority.cert };
}
