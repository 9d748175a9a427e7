import { cause as proxyAddressForm } from "../causes/proxy-address-form.ts";
import { ConfigurationError } from "../errors.ts";

/** Where `HTTPS_PROXY`, `HTTP_PROXY` and `NO_PROXY` are looked up, in capitals or not. */
export type Environment = Readonly<Record<string, string | undefined>>;

const proxySchemes = ["http:", "https:", "socks5:", "socks:"];

/** Addresses of proxies, and the hosts that are reached without one; empty when not set. */
export type Proxies = Readonly<Record<"httpProxy" | "httpsProxy" | "noProxy", string>>;

/**
 * The proxies that the environment names.
 *
 * @throws {ConfigurationError} when the address of a proxy cannot be read
 */
export function proxiesIn(environment: Environment): Proxies {
  return {
    httpProxy: proxyAddress(setTo(environment, "HTTP_PROXY")),
    httpsProxy: proxyAddress(setTo(environment, "HTTPS_PROXY")),
    noProxy: setTo(environment, "NO_PROXY"),
  };
}

/** The variable that names the proxy through which an address is reached; nothing when it is reached directly. */
export function proxyVariable(url: string, environment: Environment): string | undefined {
  const { protocol, hostname, port: given } = new URL(url);
  const port = given || (protocol === "https:" ? "443" : "80");
  const direct = setTo(environment, "NO_PROXY");
  const isDirect = direct.split(/[,\s]+/).some((entry) => {
    const [, host = "", only] = /^(.*?)(?::(\d+))?$/.exec(entry.toLowerCase()) ?? [];
    const domain = host.replace(/^\*?\./, "");
    return domain !== "" && isWithin(hostname, domain) && (only ?? port) === port;
  });
  // As in undici, an asterisk means every host only when it stands alone,
  if (direct === "*") return undefined;
  // and a proxy for HTTP serves HTTPS as well.
  const names = protocol === "https:" ? ["HTTPS_PROXY", "HTTP_PROXY"] : ["HTTP_PROXY"];
  return isDirect ? undefined : names.map((name) => writtenName(environment, name)).find(Boolean);
}

function isWithin(hostname: string, domain: string): boolean {
  return hostname === domain || hostname.endsWith(`.${domain}`);
}

function writtenName(environment: Environment, name: string): string | undefined {
  return [name.toLowerCase(), name].find((written) => environment[written]);
}

function setTo(environment: Environment, name: string): string {
  return environment[writtenName(environment, name) ?? name] ?? "";
}

/**
 * Reads an address as curl does: without a scheme it is an HTTP proxy
 * (https://everything.curl.dev/usingcurl/proxies/type.html), a path is ignored, and a percent sign that begins no code
 * stands for itself. undici throws bare errors at the last two.
 */
function proxyAddress(value: string): string {
  if (value === "") return "";
  const address = /^[a-z][a-z\d+.-]*:\/\//i.test(value) ? value : `http://${value}`;
  const url = URL.parse(address.replaceAll(/%(?![\da-f]{2})/gi, "%25"));
  if (url && proxySchemes.includes(url.protocol) && isDecodable(url.username + url.password)) {
    return Object.assign(url, { pathname: "", search: "", hash: "" }).href;
  }
  throw new ConfigurationError(proxyAddressForm.advice, { failure: proxyAddressForm });
}

function isDecodable(text: string): boolean {
  try {
    decodeURIComponent(text);
    return true;
  } catch {
    return false;
  }
}
