import { cause as atlassianUnavailable } from "../causes/atlassian-unavailable.ts";
import type { ConfigSource } from "../config/origin.ts";
import type { PluginConfig } from "../config/plugin-config.ts";
import type { Variables } from "../config/read-plugin-config.ts";
import { IntegrationError } from "../errors.ts";
import { toReport } from "../finding.ts";
import type { NamedReport } from "../named-report.ts";
import { baseUrlOf, gatewayUrl } from "../transport/base-url.ts";
import type { DebugLog } from "../transport/debug-log.ts";
import type { FetchFunction } from "../transport/fetch-function.ts";
import { Transport } from "../transport/transport.ts";
import { readConfiguration } from "./configuration.ts";
import { type Examination, type Findings, refusalAt } from "./examination.ts";
import { maxRequests } from "./limits.ts";
import { offlineResults } from "./offline-results.ts";
import { outcomeOf } from "./outcome.ts";
import type { Probe } from "./probe.ts";
import { type DoctorEvent, type DoctorReport, type ProbeResult, unreached } from "./report.ts";
import { steps } from "./steps.ts";

/** What the doctor examines, and how it reaches the site. */
export interface ExaminationOptions {
  /** The texts of the configuration; of a setting that several hold, the first one's value counts. */
  sources: readonly ConfigSource[];
  /** What `${VAR}` stands for. */
  variables: Variables;
  /** The origin of the links to pages, such as `http://localhost:8787`. */
  origin?: string | undefined;
  /** How the site of a configuration is reached. */
  networkFor: (config: PluginConfig) => Network | Promise<Network>;
  /** Takes the log, which holds no secret. */
  debug?: DebugLog | undefined;
  signal?: AbortSignal | undefined;
}

/** How a site is reached. */
export interface Network {
  fetch: FetchFunction;
  /** Tells who signed the certificate that an address shows; nothing when it cannot be seen. */
  issuer: (url: string) => Promise<string | undefined>;
  /** The variable that names the proxy on the way to an address; nothing when there is none. */
  proxy?: ((url: string) => string | undefined) | undefined;
}

/** How often one request is repeated. */
const maxRetries = 1;
/** The probes before the last one make eleven requests at most. */
const maxTotalRetries = 3;

/**
 * Compares a configuration with the live site. It only reads: nothing is ever written to Jira, and it makes
 * no more than {@link maxRequests}. After a failure that would make later results misleading, such as a rejected token,
 * it skips the rest.
 *
 * @yields each probe as it starts and as it finishes; finished ones arrive in the order of the probes
 * @returns the whole report, the last value of the generator
 * @throws errors that come neither from Jira nor from the network, such as the reason for an abort
 */
export async function* examineSite(
  options: ExaminationOptions,
): AsyncGenerator<DoctorEvent, DoctorReport, void> {
  const end = new AbortController();
  try {
    return yield* examineAll(options, end.signal);
  } finally {
    // Whoever stops iterating should not wait for the requests that are still under way.
    end.abort();
  }
}

async function* examineAll(
  options: ExaminationOptions,
  end: AbortSignal,
): AsyncGenerator<DoctorEvent, DoctorReport, void> {
  const { sources, variables, origin } = options;
  const results: ProbeResult[] = [];
  const finish = (result: ProbeResult): DoctorEvent => {
    results.push(result);
    return { type: "finished", result };
  };
  const read = readConfiguration(sources, variables, origin);
  for (const result of offlineResults(read)) {
    yield { type: "started", probe: result.probe, title: result.title };
    yield finish(result);
  }
  const count: Count = { requests: 0, retries: 0 };
  if (read.config) {
    const examination = await prepare(read.config, options, count, end);
    let isStopped = false;
    for (const probes of steps) {
      if (isStopped) break;
      for (const { id, title } of probes) yield { type: "started", probe: id, title };
      const running = probes.map((probe) => examine(probe, examination));
      // When one throws, nobody awaits the others, and their failures would be unhandled rejections.
      for (const one of running) one.catch(() => {});
      for (const [index, found] of running.entries()) {
        const probe = probes[index] as Probe;
        const findings = await found;
        isStopped ||= findings.stop === true;
        yield finish(resultOf(probe, findings));
      }
    }
  }
  const isFinished = ({ id }: Probe) => results.some(({ probe }) => probe === id);
  for (const probe of steps.flat()) if (!isFinished(probe)) yield finish(skipped(probe));
  return {
    ...reportOf(read.reports, results),
    probes: results,
    origins: read.config?.origins ?? new Map(),
    requests: count.requests,
  };
}

/** What has been requested so far. */
interface Count {
  requests: number;
  retries: number;
}

async function prepare(
  config: PluginConfig,
  options: ExaminationOptions,
  count: Count,
  end: AbortSignal,
): Promise<Examination> {
  const { sources, origin, networkFor, debug, signal } = options;
  const { apiEndpoint, organization, apiKey, timeout, retryAttempts } = config;
  const { fetch: send, issuer, proxy } = await networkFor(config);
  const learned: Examination["learned"] = { screens: new Map() };
  const common = {
    timeout,
    retryAttempts: Math.min(retryAttempts, maxRetries),
    takeRequest: (isRetry: boolean) => {
      if (isRetry && (count.retries >= maxTotalRetries || count.requests >= maxRequests)) return false;
      count.requests += 1;
      if (isRetry) count.retries += 1;
      return true;
    },
    fetch: async (url: string, init: RequestInit) => {
      const response = await send(url, init);
      learned.redirect = response.headers.get("location") ?? learned.redirect;
      return response;
    },
    debug,
    signal,
  };
  const credentials = { email: organization, token: apiKey };
  const as = (baseUrl: string) => new Transport({ ...common, credentials, baseUrl }).withSignal(end);
  return {
    config,
    sources,
    issuer: () => issuer(apiEndpoint),
    proxy: proxy?.(apiEndpoint),
    site: new Transport({ ...common, baseUrl: apiEndpoint }).withSignal(end),
    jira: as(baseUrlOf(config)),
    gateway: (cloudId) => as(gatewayUrl(apiEndpoint, cloudId)),
    origin,
    projectKey: () => learned.project?.key ?? config.project,
    requestsLeft: () => Math.max(0, maxRequests - count.requests),
    learned,
  };
}

/** An error of Jira that a probe did not expect is a finding too. */
async function examine(probe: Probe, examination: Examination): Promise<Findings> {
  try {
    return await probe.examine(examination);
  } catch (error) {
    if (!(error instanceof IntegrationError)) throw error;
    const finding = refusalAt(examination, "settings/url", error, atlassianUnavailable);
    return { summary: "Jira did not answer the question.", findings: [finding] };
  }
}

function resultOf({ id, title }: Probe, { summary, findings = [], skipped }: Findings): ProbeResult {
  return { probe: id, title, summary, findings, outcome: skipped ? "skipped" : outcomeOf(findings) };
}

function skipped({ id, title }: Probe): ProbeResult {
  return { probe: id, title, outcome: "skipped", summary: unreached, findings: [] };
}

/** @param read the checker's reports, which know the name and format of each text */
function reportOf(
  read: readonly NamedReport[],
  probes: readonly ProbeResult[],
): Pick<DoctorReport, "valid" | "reports"> {
  const findings = probes.flatMap((probe) => probe.findings);
  const reports = read.map(({ name, report: { format } }) => {
    const own = findings
      .filter(({ source }) => source === name)
      .map(({ source: _, ...diagnostic }) => diagnostic);
    return { name, report: toReport(format, own) };
  });
  return { valid: reports.every(({ report }) => report.valid), reports };
}
