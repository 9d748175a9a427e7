import { cause as atlassianUnavailable } from "../causes/atlassian-unavailable.ts";
import type { ConfigSource } from "../config/origin.ts";
import type { PluginConfig } from "../config/plugin-config.ts";
import type { Variables } from "../config/read-plugin-config.ts";
import { IntegrationError } from "../errors.ts";
import { toReport } from "../finding.ts";
import { baseUrlOf, gatewayUrl } from "../transport/base-url.ts";
import type { DebugLog } from "../transport/debug-log.ts";
import type { FetchFunction } from "../transport/fetch-function.ts";
import { Transport } from "../transport/transport.ts";
import { readConfiguration } from "./configuration.ts";
import { type Examination, type Findings, refusalAt } from "./examination.ts";
import type { Probe } from "./probe.ts";
import { connection } from "./probes/connection.ts";
import { createScreens } from "./probes/create-screens.ts";
import { customFields } from "./probes/custom-fields.ts";
import { identity } from "./probes/identity.ts";
import { issueTypes } from "./probes/issue-types.ts";
import { permissions } from "./probes/permissions.ts";
import { priorities } from "./probes/priorities.ts";
import { project } from "./probes/project.ts";
import { search } from "./probes/search.ts";
import { site } from "./probes/site.ts";
import { statuses } from "./probes/statuses.ts";
import type { DoctorEvent, DoctorFinding, DoctorReport, ProbeOutcome, ProbeResult } from "./report.ts";

/** What the doctor looks at, and how it gets there. */
export interface ExaminationOptions {
  /** The texts of the configuration; of a setting that several hold, the first one's value counts. */
  sources: readonly ConfigSource[];
  /** What `${VAR}` stands for. */
  variables: Variables;
  /** The origin of the links to pages, such as `http://localhost:8787`. */
  origin?: string | undefined;
  /** How the site of a configuration is reached. */
  wayTo: (config: PluginConfig) => Way | Promise<Way>;
  /** Takes the log, which holds no secret. */
  debug?: DebugLog | undefined;
  signal?: AbortSignal | undefined;
}

/** A way to a site. */
export interface Way {
  fetch: FetchFunction;
  /** Tells who signed the certificate that an address shows; nothing when it cannot be seen. */
  issuer: (url: string) => Promise<string | undefined>;
  /** The variable that names the proxy on the way to an address; nothing when there is none. */
  proxy?: (url: string) => string | undefined;
}

/** How often one request is repeated. */
const mostRetries = 1;
const mostRequests = 14;
/** The probes before the last one make eleven requests at most. */
const mostRetriesInAll = 3;

/** Probes that wait for the ones before; those within one step run side by side. */
const steps: readonly (readonly Probe[])[] = [
  [connection],
  [site],
  [identity],
  [project],
  [permissions, issueTypes, statuses, customFields, search],
  [priorities],
  [createScreens],
];

/** The first two, for which nothing is asked. */
const configuration = { id: "configuration", title: "Configuration" } as const;
const environment = { id: "environment", title: "Environment variables" } as const;

/** The order in which the doctor looks at things: one step after the other, and those within one step side by side. */
export const examinationSteps: readonly (readonly Pick<Probe, "id" | "title">[])[] = [
  [configuration],
  [environment],
  ...steps.map((probes) => probes.map(({ id, title }) => ({ id, title }))),
];

/**
 * Compares a configuration with the live site. It only reads: nothing is ever written to Jira, and it makes at most
 * 14 requests. After a failure that would make what follows lie, such as a rejected token, the rest is skipped.
 *
 * @yields each probe as it starts and as it finishes; finished ones arrive in the order of the probes
 * @returns the whole report, the last value of the generator
 * @throws what is no failure of Jira's or the network's: a file that cannot be read, an abort
 */
export async function* examineSite(
  options: ExaminationOptions,
): AsyncGenerator<DoctorEvent, DoctorReport, void> {
  const { sources, variables, origin } = options;
  const results: ProbeResult[] = [];
  const finish = (result: ProbeResult): DoctorEvent => {
    results.push(result);
    return { type: "finished", result };
  };
  const read = readConfiguration(sources, variables, origin);
  for (const { id, title, findings } of opening(read)) {
    yield { type: "started", probe: id, title };
    yield finish(findings);
  }
  const count: Count = { requests: 0, retries: 0 };
  if (read.config) {
    const examination = await prepare(read.config, options, count);
    let isStopped = false;
    for (const probes of steps) {
      if (isStopped) break;
      for (const { id, title } of probes) yield { type: "started", probe: id, title };
      const running = probes.map((probe) => examine(probe, examination));
      // When one throws, nobody waits for the others.
      for (const one of running) one.catch(() => {});
      for (const [index, found] of running.entries()) {
        const probe = probes[index] as Probe;
        const findings = await found;
        isStopped ||= findings.stop === true;
        yield finish(resultOf(probe, findings));
      }
    }
  }
  for (const probe of steps.flat().slice(Math.max(0, results.length - 2))) {
    yield finish(skipped(probe));
  }
  return reportOf(sources, results, count.requests);
}

/** The first two results, for which nothing is asked. */
function opening({ config, findings, unset }: ReturnType<typeof readConfiguration>) {
  const variables = new Set([...(config?.origins.values() ?? [])].flatMap(({ variable }) => variable ?? []));
  const allSet =
    config && variables.size === 0
      ? "Every setting has its value; none is left to a variable."
      : "Every variable that the configuration names is set.";
  const of = (
    { id, title }: Pick<Probe, "id" | "title">,
    found: readonly DoctorFinding[],
    summaries: Readonly<Record<"failed" | "passed" | "warned", string>>,
  ) => ({
    id,
    title,
    findings: {
      probe: id,
      title,
      outcome: outcomeOf(found),
      findings: found,
      summary: summaries[outcomeOf(found)],
    },
  });
  return [
    of(configuration, findings, {
      passed: "The configuration reads well.",
      warned: "The configuration can be read; the checker warns of something in it.",
      failed: "The configuration cannot be right.",
    }),
    of(environment, unset, {
      passed: allSet,
      warned: allSet,
      failed: "A variable that the configuration names is not set.",
    }),
  ];
}

/** What has been asked so far. */
interface Count {
  requests: number;
  retries: number;
}

async function prepare(
  config: PluginConfig,
  options: ExaminationOptions,
  count: Count,
): Promise<Examination> {
  const { sources, origin, wayTo, debug, signal } = options;
  const { apiEndpoint, organization, apiKey, timeout, retryAttempts } = config;
  const { fetch: send, issuer, proxy } = await wayTo(config);
  const common = {
    timeout,
    retryAttempts: Math.min(retryAttempts, mostRetries),
    takeRetry: () => {
      count.retries += 1;
      return count.retries <= mostRetriesInAll && count.requests < mostRequests;
    },
    fetch: (url: string, init: RequestInit) => {
      count.requests += 1;
      return send(url, init);
    },
    debug,
    signal,
  };
  const credentials = { email: organization, token: apiKey };
  const as = (baseUrl: string) => new Transport({ ...common, credentials, baseUrl });
  return {
    config,
    sources,
    issuer: () => issuer(apiEndpoint),
    proxy: proxy?.(apiEndpoint),
    site: new Transport({ ...common, baseUrl: apiEndpoint }),
    jira: as(baseUrlOf(config)),
    gateway: (cloudId) => as(gatewayUrl(apiEndpoint, cloudId)),
    origin,
    requestsLeft: () => Math.max(0, mostRequests - count.requests),
    learned: { screens: new Map() },
  };
}

/** A refusal that a probe did not expect is a finding too. */
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
  return {
    probe: id,
    title,
    outcome: "skipped",
    summary: "Not looked at, because of what failed before.",
    findings: [],
  };
}

function outcomeOf(findings: readonly DoctorFinding[]): Exclude<ProbeOutcome, "skipped"> {
  if (findings.some(({ severity }) => severity === "error")) return "failed";
  return findings.some(({ severity }) => severity === "warning") ? "warned" : "passed";
}

function reportOf(
  sources: readonly ConfigSource[],
  probes: readonly ProbeResult[],
  requests: number,
): DoctorReport {
  const findings = probes.flatMap((probe) => probe.findings);
  const names = new Set([...sources.map(({ name }) => name), ...findings.map(({ source }) => source)]);
  const reports = [...names].map((name) => {
    const format = sources.find((source) => source.name === name)?.format ?? "yaml";
    const own = findings
      .filter(({ source }) => source === name)
      .map(({ source: _, ...diagnostic }) => diagnostic);
    return { name, report: toReport(format, own) };
  });
  return { valid: reports.every(({ report }) => report.valid), probes, reports, requests };
}
