import type { buildConnector, EnvHttpProxyAgent } from "undici";
import { ConfigurationError } from "../errors.ts";
import { type Environment, proxiesIn } from "./proxy.ts";

/** What sends a request: `fetch`, as far as we use it. */
export type FetchFunction = (url: string, init: RequestInit) => Promise<Response>;

/** How a connection is made. */
export interface ConnectionOptions {
  /** Whether the server's certificate is checked. */
  verifySsl: boolean;
  /** Further certificates to trust, as PEM text. */
  ca?: string | undefined;
  environment: Environment;
  /** Seconds for one attempt. */
  timeout: number;
}

/** OpenSSL silently accepts a text without any certificate, such as the name of a file. */
const noCertificate =
  "Give the certificates themselves as `ca`, as PEM text with -----BEGIN CERTIFICATE-----; this text has none.";

/**
 * Makes a `fetch` for one client, so that what it trusts holds for no other. Without a proxy or further certificates,
 * Node's own `fetch` will do, and undici is not even loaded.
 *
 * @throws {ConfigurationError} when the address of a proxy cannot be read, or `ca` holds no certificate
 */
export async function fetchFunction(options: ConnectionOptions): Promise<FetchFunction> {
  const { verifySsl, ca, environment, timeout } = options;
  const { httpProxy, httpsProxy } = proxiesIn(environment);
  if (ca && !ca.includes("CERTIFICATE-----")) throw new ConfigurationError(noCertificate);
  if (verifySsl && ca === undefined && httpProxy === "" && httpsProxy === "") {
    return (url, init) => fetch(url, init);
  }
  // Imported by its file, for Bun replaces the bare name with a module of its own that knows no proxies and no `ca`
  // (https://github.com/oven-sh/bun/issues/4474).
  const [undici, agentOptions] = await Promise.all([import("undici/index.js"), agentOptionsOf(options)]);
  const dispatcher = new undici.EnvHttpProxyAgent({
    ...agentOptions,
    factory: (origin, { connect, ...rest }: { connect?: unknown }) => {
      const isTunnel = typeof connect === "function";
      const way = isTunnel ? askingOnce(connect as buildConnector.connector) : (connect as object);
      return new undici.Pool(origin, { ...rest, connect: way });
    },
    // An aborted request leaves its CONNECT to a silent proxy open, which would keep the program running for five minutes.
    clientFactory: (origin, way) => new undici.Pool(origin, { ...way, headersTimeout: timeout * 1000 }),
  });
  return async (url, init) => {
    const response = await undici.fetch(url, { ...(init as object), dispatcher });
    return response as unknown as Response;
  };
}

/**
 * When a proxy closes the connection without an answer, undici 7 asks again at once, until the time is up: the code of
 * the error suggests that the connection was established. https://github.com/nodejs/undici/issues/3897
 */
function askingOnce(connect: buildConnector.connector): buildConnector.connector {
  return (to, callback) =>
    connect(to, (...[error, socket]) => {
      if (!error) return callback(null, socket);
      const cause = new Error(error.message, { cause: error });
      callback(Object.assign(cause, { syscall: "connect" }), null);
    });
}

/** How to reach a host, through a proxy if the environment names one, and which certificates to trust. */
export async function agentOptionsOf(
  options: Omit<ConnectionOptions, "timeout">,
): Promise<EnvHttpProxyAgent.Options> {
  const { verifySsl, ca, environment } = options;
  const trust = {
    rejectUnauthorized: verifySsl,
    ...(ca === undefined ? {} : { ca: [...(await trustedAnyway()), ca] }),
  };
  return { ...proxiesIn(environment), connect: trust, requestTls: trust };
}

/** The certificates that Node.js trusts by default, which `ca` alone would replace. Node.js tells them from 22.15 on. */
async function trustedAnyway(): Promise<string[]> {
  const { getCACertificates, rootCertificates } = await import("node:tls");
  if (getCACertificates) return getCACertificates("default");
  const { NODE_EXTRA_CA_CERTS: extra } = process.env;
  const { readFileSync } = await import("node:fs");
  return [...rootCertificates, ...(extra ? [readFileSync(extra, "utf8")] : [])];
}
