import { IntegrationError } from "../errors.ts";
import type { ConnectOptions } from "../transport/connect.ts";
import { debugLogFor } from "../transport/debug-log.ts";
import { type ConnectionOptions, type FetchFunction, fetchFunction } from "../transport/fetch-function.ts";
import { proxyVariable } from "../transport/proxy.ts";
import { withTimeLimit } from "../transport/time-limit.ts";
import { type ExaminationOptions, examineSite, type Network } from "./examine-site.ts";
import type { DoctorEvent, DoctorReport } from "./report.ts";

/** What the doctor examines, and how it reaches the site. */
export interface DoctorOptions
  extends ConnectOptions,
    Pick<ExaminationOptions, "sources" | "variables" | "origin"> {
  /**
   * Tells who signed the certificate at an address, for a custom `fetch`; by default, the doctor connects to find out.
   */
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
    // It is worth knowing who signed, but no failure if that cannot be found out.
    return looking.catch(() => {
      signal?.throwIfAborted();
      return undefined;
    });
  };
}

/**
 * Leaves failures that the environment causes to the first request; mistakes of the calling program are thrown at once.
 */
async function fetchOrFailure(options: ConnectionOptions): Promise<FetchFunction> {
  try {
    return await fetchFunction(options);
  } catch (error) {
    if (!(error instanceof IntegrationError && error.failure)) throw error;
    return () => Promise.reject(error);
  }
}

async function noIssuer(): Promise<undefined> {}
