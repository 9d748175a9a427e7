import type { PluginConfig } from "../config/plugin-config.ts";
import { baseUrlOf } from "./base-url.ts";
import { type DebugLog, debugLogFor } from "./debug-log.ts";
import { type FetchFunction, fetchFunction } from "./fetch-function.ts";
import type { Environment } from "./proxy.ts";
import { Transport } from "./transport.ts";

/** What a connection needs beside its configuration. */
export interface ConnectOptions {
  /** Where proxies and `DEBUG` are looked up; `process.env` by default. */
  environment?: Environment | undefined;
  /**
   * Further certificates to trust, as PEM text. Without it `NODE_EXTRA_CA_CERTS` does the same for the whole process.
   */
  ca?: string | undefined;
  /** Sends the requests in place of Node's `fetch`, and has to see to proxies and certificates itself. */
  fetch?: FetchFunction | undefined;
  /** Takes the log, which holds no secret; by default the standard error stream, when `DEBUG` names `jira-config`. */
  debug?: DebugLog | undefined;
  /** Ends everything that is under way, waits included; after that nothing is sent. */
  signal?: AbortSignal | undefined;
}

/** The transport that a configuration describes: to the site, or with a cloud ID to the gateway. */
export async function connect(config: PluginConfig, options: ConnectOptions = {}): Promise<Transport> {
  const { organization, apiKey, timeout, retryAttempts, verifySsl } = config;
  const { environment = process.env, ca, fetch, debug, signal } = options;
  return new Transport({
    baseUrl: baseUrlOf(config),
    credentials: { email: organization, token: apiKey },
    timeout,
    retryAttempts,
    confirmsIdentity: true,
    fetch: fetch ?? (await fetchFunction({ verifySsl, ca, environment, timeout })),
    debug: debug ?? debugLogFor(environment.DEBUG),
    signal,
  });
}
