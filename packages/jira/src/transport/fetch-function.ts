/** What sends a request: `fetch`, as far as we use it. */
export type FetchFunction = (url: string, init: RequestInit) => Promise<Response>;

/** How a connection is made. */
export interface ConnectionOptions {
  /** Whether the server's certificate is checked. */
  verifySsl: boolean;
  /** Further certificates to trust, as PEM text. */
  ca?: string | undefined;
  /** Where `HTTPS_PROXY`, `HTTP_PROXY` and `NO_PROXY` are looked up, in capitals or not. */
  environment: Readonly<Record<string, string | undefined>>;
}

/**
 * A `fetch` of its own for one client: what it trusts, and that it trusts anybody, holds for no other.
 * Node's `fetch` needs no help without a proxy or a certificate of one's own, and then undici is not even loaded.
 */
export async function fetchFunction({
  verifySsl,
  ca,
  environment,
}: ConnectionOptions): Promise<FetchFunction> {
  const variable = (name: string) => environment[name.toLowerCase()] || environment[name] || undefined;
  const [httpProxy, httpsProxy, noProxy] = ["HTTP_PROXY", "HTTPS_PROXY", "NO_PROXY"].map(variable);
  if (verifySsl && ca === undefined && httpProxy === undefined && httpsProxy === undefined) {
    return (url, init) => fetch(url, init);
  }
  const [undici, tls] = await Promise.all([import("undici"), import("node:tls")]);
  const trust = {
    rejectUnauthorized: verifySsl,
    ...(ca === undefined ? {} : { ca: [...tls.rootCertificates, ca] }),
  };
  const dispatcher = new undici.EnvHttpProxyAgent({
    httpProxy: httpProxy ?? "",
    httpsProxy: httpsProxy ?? "",
    noProxy: noProxy ?? "",
    connect: trust,
    requestTls: trust,
  });
  return async (url, init) => {
    const response = await undici.fetch(url, { ...(init as object), dispatcher });
    return response as unknown as Response;
  };
}
