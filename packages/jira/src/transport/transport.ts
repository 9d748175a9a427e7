import type { Client, SendRequestOptions } from "jira.js/core";
import { cause as anonymousAnswer } from "../causes/anonymous-answer.ts";
import { cause as credentialsNotSent } from "../causes/credentials-not-sent.ts";
import { cause as notJirasAnswer } from "../causes/not-jiras-answer.ts";
import { cause as proxyRefuses } from "../causes/proxy-refuses.ts";
import { type Diagnosis, diagnose } from "../diagnosis/diagnose.ts";
import { IntegrationError } from "../errors.ts";
import { type Redact, redactor, type Secret } from "../secret.ts";
import { isError } from "../value-kinds.ts";
import { abortable } from "./abortable.ts";
import { isAnonymous, mayBeAnonymous } from "./anonymous.ts";
import { bodyOf, expectedIn, sentencesIn, textOf, wantsFile } from "./answer.ts";
import { contentType, type EncodedBody, encodedBody } from "./body.ts";
import { contentOf } from "./content.ts";
import type { DebugLog } from "./debug-log.ts";
import { failureOf, withoutSecrets } from "./failure.ts";
import type { FetchFunction } from "./fetch-function.ts";
import { redactedError } from "./redacted-error.ts";
import { isIdempotent, urlOf } from "./request.ts";
import { type FailedAttempt, mayHaveTakenEffect, retryAfterOf, waitBeforeRetry } from "./retry.ts";
import { withTimeLimit } from "./time-limit.ts";
import { wait } from "./wait.ts";

/** How a {@link Transport} reaches Jira, and how patiently. */
export interface TransportOptions {
  /** The site, or the gateway with the cloud ID; without a slash at the end. */
  baseUrl: string;
  /** Nothing for anonymous requests. */
  credentials?: { email: string; token: Secret };
  /** Seconds for one attempt, its body included. */
  timeout: number;
  /** How often to repeat a request after a failure that may pass. */
  retryAttempts: number;
  /** Whether to ask Jira for the account when an answer may be that to an anonymous request. */
  confirmsIdentity?: boolean;
  /** Counts a request against the budget that transports share; false when nothing is left for a retry. */
  takeRequest?: (isRetry: boolean) => boolean;
  /** What sends the requests. */
  fetch: FetchFunction;
  debug?: DebugLog | undefined;
  /** Ends everything that is under way, waits included. */
  signal?: AbortSignal | undefined;
  /** Waits for seconds; for tests. */
  sleep?: typeof wait;
  /** From 0 to 1; for tests. */
  random?: () => number;
}

/** What came of one attempt. */
type Outcome<T> = { data: T } | { failed: FailedAttempt; error: IntegrationError };

/** Headers that say something about a failure, and so belong in the log. */
const loggedHeaders = [
  "x-seraph-loginreason",
  "x-authentication-denied-reason",
  "x-failure-category",
  "retry-after",
  "ratelimit-reason",
  "atl-traceid",
];

/** The one endpoint that always tells a rejected token from an accepted one. */
const myself = "/rest/api/3/myself";

const notExpected: Diagnosis = { cause: notJirasAnswer, confidence: "certain" };
const anonymous: Diagnosis = { cause: anonymousAnswer, confidence: "certain" };

/**
 * Sends requests to one Jira Cloud site. It is the `Client` that the endpoint functions of jira.js take
 * (https://mrrefactoring.github.io/jira.js/), with our own waiting, diagnosis and log in place of its.
 */
export class Transport implements Client {
  readonly #options: TransportOptions;
  readonly #redact: Redact;
  readonly #authorization: string | undefined;

  constructor(options: TransportOptions) {
    this.#options = options;
    const { credentials } = options;
    const pair = credentials && `${credentials.email}:${credentials.token.reveal()}`;
    const encoded = pair && btoa(String.fromCharCode(...new TextEncoder().encode(pair)));
    this.#authorization = encoded && `Basic ${encoded}`;
    this.#redact = redactor(encoded && credentials ? [credentials.token.reveal(), encoded] : []);
  }

  /**
   * @throws {IntegrationError} one of its kinds, with the failure cause
   * @throws the reason for an abort
   */
  async sendRequest<T>(request: SendRequestOptions<T>): Promise<T> {
    return abortable([this.#options.signal], (signal) => this.#send(request, signal));
  }

  /**
   * The same client, with a signal that ends waits, retries and requests in progress, beside the connection's own. Once
   * it is aborted, nothing is sent.
   */
  withSignal(signal: AbortSignal | undefined): Client {
    if (!signal) return this;
    return {
      sendRequest: (request) =>
        abortable([this.#options.signal, signal], (either) => this.#send(request, either)),
    };
  }

  async #send<T>(request: SendRequestOptions<T>, signal: AbortSignal): Promise<T> {
    const { retryAttempts, takeRequest = () => true, random = Math.random, sleep = wait } = this.#options;
    takeRequest(false);
    const body = await encodedBody(request.body);
    for (let count = 1; ; count += 1) {
      const outcome = await this.#attempt(request, body, count, signal);
      if ("data" in outcome) return outcome.data;
      const seconds = waitBeforeRetry(outcome.failed, count, retryAttempts, random);
      if (seconds === undefined || !takeRequest(true)) throw outcome.error;
      await sleep(seconds, signal);
    }
  }

  async #attempt<T>(
    request: SendRequestOptions<T>,
    body: EncodedBody | undefined,
    count: number,
    signal: AbortSignal,
  ): Promise<Outcome<T>> {
    const url = urlOf(this.#options.baseUrl, request);
    const label = `${request.method ?? "GET"} ${new URL(url).pathname}`;
    const started = performance.now();
    const log = (result: string) =>
      this.#log(`${label} #${count} ${result} ${Math.round(performance.now() - started)} ms`);
    try {
      const { fetch, timeout } = this.#options;
      const { response, content } = await withTimeLimit(timeout, signal, async (limit) => {
        const response = await fetch(url, this.#initOf(request, body, limit));
        const isFile = response.ok && wantsFile(request.schema);
        return { response, content: await contentOf(response, isFile, limit) };
      });
      log([response.status, ...loggedHeadersIn(response.headers)].join(" "));
      if ("limit" in content) return tooLarge(request, response, { label, limit: content.limit });
      return await this.#read(request, response, content.bytes, { url, label }, signal);
    } catch (thrown) {
      signal.throwIfAborted();
      const error = isError(thrown) ? thrown : new Error(typeof thrown === "string" ? thrown : "");
      const diagnosis = error instanceof IntegrationError ? undefined : diagnose(error)[0];
      const failed: FailedAttempt = { isIdempotent: isIdempotent(request), diagnosis, thrown: error };
      // An error of ours says better than any diagnosis what is wrong.
      if (error instanceof IntegrationError) return { failed, error: withoutSecrets(error, this.#redact) };
      log(diagnosis?.cause.id ?? error.name);
      const cause = redactedError(error, this.#redact);
      return { failed, error: failureOf(diagnosis, { request: label, cause }, mayHaveTakenEffect(failed)) };
    }
  }

  async #read<T>(
    request: SendRequestOptions<T>,
    response: Response,
    content: ArrayBuffer,
    { url, label }: { url: string; label: string },
    signal: AbortSignal,
  ): Promise<Outcome<T>> {
    const { ok, status, headers } = response;
    const body = bodyOf(request, response, content);
    const hasCredentials = this.#authorization !== undefined;
    const isSignedOut =
      hasCredentials && (isAnonymous(headers) || (await this.#isAccountUnknown(url, response, body, signal)));
    const expected = ok && !isSignedOut ? expectedIn(request, body) : undefined;
    if (expected) return expected;
    const said = sentencesIn(body);
    const diagnosis =
      isSignedOut && status !== 401
        ? anonymous
        : diagnosisOf(response, { text: textOf(content), url }, said, hasCredentials);
    const retryAfter = retryAfterOf(response, Date.now());
    const failed: FailedAttempt = { isIdempotent: isIdempotent(request), diagnosis, status, retryAfter };
    const traceId = this.#redact(headers.get("atl-traceid") ?? "") || undefined;
    const details = { status, request: label, details: said.map(this.#redact), retryAfter, traceId };
    const error = failureOf(diagnosis, details, mayHaveTakenEffect(failed));
    return { failed, error };
  }

  /** Whether Jira took the caller of a doubtful answer for anonymous. The gateway never does: it answers 401. */
  async #isAccountUnknown(
    url: string,
    response: Response,
    body: unknown,
    signal: AbortSignal,
  ): Promise<boolean> {
    if (!this.#options.confirmsIdentity || url.includes("/ex/jira/") || url.endsWith(myself)) return false;
    if (!mayBeAnonymous(response, body)) return false;
    const outcome = await this.#attempt({ url: myself, method: "GET" }, undefined, 1, signal);
    return "failed" in outcome && outcome.failed.status === 401;
  }

  #initOf(
    { method = "GET", headers = {} }: SendRequestOptions,
    body: EncodedBody | undefined,
    signal: AbortSignal,
  ): RequestInit {
    const type = contentType(method, body);
    // In lower case, or `fetch` would send a caller's Accept beside our accept.
    const given = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]);
    return {
      method,
      headers: {
        accept: "application/json",
        ...(this.#authorization === undefined ? {} : { authorization: this.#authorization }),
        ...(type === undefined ? {} : { "content-type": type }),
        ...Object.fromEntries(given),
      },
      ...(body && { body: body.content }),
      // A redirect to another host would lose the credentials and look like an anonymous answer.
      redirect: "manual",
      signal,
    };
  }

  #log(line: string): void {
    this.#options.debug?.(this.#redact(line));
  }
}

/** Names no cause, for the answer may or may not come from Jira. */
function tooLarge(
  request: SendRequestOptions,
  { status }: Response,
  { label, limit }: { label: string; limit: string },
): { failed: FailedAttempt; error: IntegrationError } {
  const failed: FailedAttempt = { isIdempotent: isIdempotent(request), diagnosis: undefined, status };
  const advice = `The answer is larger than ${limit}, so it was not read. Ask for less at once, such as fewer work items or fields.`;
  return {
    failed,
    error: failureOf(undefined, { status, request: label }, mayHaveTakenEffect(failed), advice),
  };
}

function loggedHeadersIn(headers: Headers): string[] {
  return loggedHeaders.flatMap((name) => (headers.has(name) ? [`${name}=${headers.get(name)}`] : []));
}

/**
 * @param said what Jira says itself; if it explains a 404, the mere status says nothing about the address
 * @param hasCredentials so that no answer can mean that none arrived
 */
function diagnosisOf(
  { ok, status, headers }: Response,
  { text: body, url }: { text: string; url: string },
  said: readonly string[],
  hasCredentials: boolean,
): Diagnosis | undefined {
  const found = diagnose({ status, headers, body, url });
  if (ok) return found.find(({ cause }) => cause === proxyRefuses) ?? notExpected;
  const isExplained = status === 404 && said.length > 0;
  return found.find(
    ({ cause, confidence }) =>
      !(hasCredentials && cause === credentialsNotSent) && !(isExplained && confidence === "possible"),
  );
}
