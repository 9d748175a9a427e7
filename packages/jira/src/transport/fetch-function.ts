import type { EnvHttpProxyAgent } from "undici";
import { cause as proxyAddressForm } from "../causes/proxy-address-form.ts";
import { ConfigurationError } from "../errors.ts";

/** What sends a request: `fetch`, as far as we use it. */
export type FetchFunction = (url: string, init: RequestInit) => Promise<Response>;

const proxySchemes = ["http:", "https:", "socks5:", "socks:"];

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
 *
 * @throws {ConfigurationError} when the address of a proxy cannot be read
 */
export async function fetchFunction(options: ConnectionOptions): Promise<FetchFunction> {
  const { verifySsl, ca, environment } = options;
  const { httpProxy, httpsProxy } = proxiesIn(environment);
  if (verifySsl && ca === undefined && httpProxy === "" && httpsProxy === "") {
    return (url, init) => fetch(url, init);
  }
  const [undici, agentOptions] = await Promise.all([import("undici"), agentOptionsOf(options)]);
  const dispatcher = new undici.EnvHttpProxyAgent(agentOptions);
  return async (url, init) => {
    const response = await undici.fetch(url, { ...(init as object), dispatcher });
    return response as unknown as Response;
  };
}

/** The way to a host, through a proxy where the environment names one, and whom to trust there. */
export async function agentOptionsOf(options: ConnectionOptions): Promise<EnvHttpProxyAgent.Options> {
  const { verifySsl, ca, environment } = options;
  const { rootCertificates } = await import("node:tls");
  const trust = {
    rejectUnauthorized: verifySsl,
    ...(ca === undefined ? {} : { ca: [...rootCertificates, ca] }),
  };
  return { ...proxiesIn(environment), connect: trust, requestTls: trust };
}

function proxiesIn(environment: ConnectionOptions["environment"]) {
  const variable = (name: string) => environment[name.toLowerCase()] || environment[name] || "";
  return {
    httpProxy: proxyAddress(variable("HTTP_PROXY")),
    httpsProxy: proxyAddress(variable("HTTPS_PROXY")),
    noProxy: variable("NO_PROXY"),
  };
}

/** As curl reads it: what names no scheme is an HTTP proxy (https://everything.curl.dev/usingcurl/proxies/type.html). */
function proxyAddress(value: string): string {
  if (value === "") return "";
  const address = /^[a-z][a-z\d+.-]*:\/\//i.test(value) ? value : `http://${value}`;
  if (URL.canParse(address) && proxySchemes.includes(new URL(address).protocol)) return address;
  throw new ConfigurationError(proxyAddressForm.advice, { failure: proxyAddressForm });
}
