import { IntegrationError } from "../errors.ts";
import type { ConnectOptions } from "../transport/connect.ts";
import { debugLogFor } from "../transport/debug-log.ts";
import { type ConnectionOptions, type FetchFunction, fetchFunction } from "../transport/fetch-function.ts";
import { proxyVariable } from "../transport/proxy.ts";
import { withTimeLimit } from "../transport/time-limit.ts";
import { type ExaminationOptions, examineSite, type Network } from "./examine-site.ts";
import type { DoctorEvent, DoctorReport } from "./report.ts";

/** What the doctor looks at, and how it gets there. */
export interface DoctorOptions
  extends ConnectOptions,
    Pick<ExaminationOptions, "sources" | "variables" | "origin"> {
  /** Tells who signed the certificate that an address shows, for a `fetch` of one's own; by default a look at it does. */
  issuer?: Network["issuer"] | undefined;
}

/**
 * Compares a configuration with the live site, over the network as the environment describes it: see
 * {@link examineSite}.
 *
 * @throws {ConfigurationError} when `ca` holds no certificate
 */
export function runDoctor(options: DoctorOptions): AsyncGenerator<DoctorEvent, DoctorReport, void> {
  const { environment = process.env, ca, signal, fetch, issuer, ...rest } = options;
  return examineSite({
    ...rest,
    signal,
    debug: options.debug ?? debugLogFor(environment.DEBUG),
    networkFor: async ({ verifySsl, timeout }) => ({
      fetch: fetch ?? (await fetchOrFailure({ verifySsl, ca, environment, timeout })),
      issuer: issuer ?? (fetch ? noIssuer : issuerServed({ ca, environment }, timeout, signal)),
      proxy: fetch ? undefined : (url) => proxyVariable(url, environment),
    }),
  });
}

function issuerServed(
  options: Pick<ConnectionOptions, "ca" | "environment">,
  timeout: number,
  signal: AbortSignal | undefined,
): Network["issuer"] {
  return async (url) => {
    const { servedIssuer } = await import("../transport/served-issuer.ts");
    const looking = withTimeLimit(timeout, signal, (limit) => servedIssuer(url, options, limit));
    // Who signed is worth knowing, and not to know it no failure.
    return looking.catch(() => {
      signal?.throwIfAborted();
      return undefined;
    });
  };
}

/** A failure that the environment causes is found by the first request; what a program does wrong is not the doctor's. */
async function fetchOrFailure(options: ConnectionOptions): Promise<FetchFunction> {
  try {
    return await fetchFunction(options);
  } catch (error) {
    if (!(error instanceof IntegrationError && error.failure)) throw error;
    return () => Promise.reject(error);
  }
}

async function noIssuer(): Promise<undefined> {}
