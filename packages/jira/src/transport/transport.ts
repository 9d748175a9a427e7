import type { Client, SendRequestOptions } from "jira.js/core";
import { cause as notJirasAnswer } from "../causes/not-jiras-answer.ts";
import { type Diagnosis, diagnose } from "../diagnosis/diagnose.ts";
import { IntegrationError } from "../errors.ts";
import { redact, type Secret } from "../secret.ts";
import type { DebugLog } from "./debug-log.ts";
import { failureOf, sentencesIn } from "./failure.ts";
import type { FetchFunction } from "./fetch-function.ts";
import { type Attempt, mayBeDone, retryAfterOf, waitBeforeRetry } from "./retry.ts";

/** How a {@link Transport} reaches Jira, and how patiently. */
export interface TransportOptions {
  /** The site, or the gateway with the cloud ID; without a slash at the end. */
  baseUrl: string;
  /** Nothing for requests as nobody. */
  credentials?: { email: string; token: Secret };
  /** Seconds for one attempt, its body included. */
  timeout: number;
  /** How often to repeat a request after a failure that may pass. */
  retryAttempts: number;
  /** Whether there may be another attempt at all; asked before each. */
  mayRetry?: () => boolean;
  /** What sends the requests. */
  fetch: FetchFunction;
  debug?: DebugLog | undefined;
  /** Ends everything that is under way. */
  signal?: AbortSignal | undefined;
  /** Waits for seconds; for tests. */
  sleep?: (seconds: number) => Promise<void>;
  /** From 0 to 1; for tests. */
  random?: () => number;
}

/** What Jira answered. */
export interface Answer<T> {
  data: T;
  status: number;
  headers: Headers;
}

/** An attempt that came to nothing. */
interface Failure extends Pick<Attempt, "status" | "retryAfter" | "diagnosis"> {
  error: IntegrationError;
}

/** Headers that tell about a failure, and so belong into the log. */
const telling = [
  "x-seraph-loginreason",
  "x-authentication-denied-reason",
  "x-failure-category",
  "retry-after",
  "ratelimit-reason",
  "atl-traceid",
];

const notExpected: Diagnosis = { cause: notJirasAnswer, confidence: "certain" };

/** POST requests that only read. */
const readingPosts = ["/search/jql", "/search/approximate-count", "/jql/parse"];

/**
 * Sends requests to one Jira Cloud site. It is the `Client` that the endpoint functions of jira.js take
 * (https://mrrefactoring.github.io/jira.js/), with our own waiting, diagnosis and log in place of its.
 */
export class Transport implements Client {
  readonly #options: TransportOptions;
  readonly #secrets: readonly string[];
  readonly #authorization: string | undefined;

  constructor(options: TransportOptions) {
    this.#options = options;
    const { credentials } = options;
    const pair = credentials && `${credentials.email}:${credentials.token.reveal()}`;
    const encoded = pair && btoa(String.fromCharCode(...new TextEncoder().encode(pair)));
    this.#authorization = encoded && `Basic ${encoded}`;
    this.#secrets = encoded && credentials ? [credentials.token.reveal(), encoded] : [];
  }

  /** @throws {IntegrationError} one of its kinds, with the failure cause */
  async sendRequest<T>(request: SendRequestOptions<T>): Promise<T> {
    return (await this.send(request)).data;
  }

  /**
   * Like `sendRequest`, with the answer's headers.
   *
   * @throws {IntegrationError} one of its kinds, with the failure cause
   */
  async send<T>(request: SendRequestOptions<T>): Promise<Answer<T>> {
    const { retryAttempts, mayRetry, random = Math.random, sleep = wait } = this.#options;
    for (let count = 1; ; count += 1) {
      const outcome = await this.#attempt(request, count);
      if (!("error" in outcome)) return outcome;
      const seconds = waitBeforeRetry(
        { ...outcome, count, isIdempotent: isIdempotent(request) },
        retryAttempts,
        random,
      );
      if (seconds === undefined || mayRetry?.() === false) throw outcome.error;
      await sleep(seconds);
    }
  }

  async #attempt<T>(request: SendRequestOptions<T>, count: number): Promise<Answer<T> | Failure> {
    const url = addressOf(this.#options.baseUrl, request);
    const label = `${request.method ?? "GET"} ${new URL(url).pathname}`;
    const started = performance.now();
    const log = (result: string) =>
      this.#log(`${label} #${count} ${result} ${Math.round(performance.now() - started)} ms`);
    try {
      const response = await this.#options.fetch(url, this.#initOf(request));
      const text = await response.text();
      const { status, headers } = response;
      log(
        [
          status,
          ...telling.flatMap((name) => (headers.has(name) ? [`${name}=${headers.get(name)}`] : [])),
        ].join(" "),
      );
      const body = parsed(text, headers);
      if (response.ok && isExpected(request, body))
        return { data: validated(request, body), status, headers };
      const diagnosis = response.ok ? notExpected : diagnose({ status, headers, body: text, url })[0];
      const retryAfter = retryAfterOf(headers, Date.now());
      const details = sentencesIn(body).map((sentence) => redact(sentence, ...this.#secrets));
      return {
        error: failureOf(
          diagnosis,
          { status, request: label, details, retryAfter },
          mayBeDone({ status, diagnosis, isIdempotent: isIdempotent(request) }),
        ),
        diagnosis,
        status,
        retryAfter,
      };
    } catch (thrown) {
      this.#options.signal?.throwIfAborted();
      if (thrown instanceof IntegrationError)
        return { error: thrown, diagnosis: undefined, status: undefined, retryAfter: undefined };
      const error = thrown instanceof Error ? thrown : new Error(String(thrown));
      const diagnosis = diagnose(error)[0];
      log(`${diagnosis?.cause.id ?? error.name}`);
      return {
        error: failureOf(
          diagnosis,
          { request: label, cause: error },
          mayBeDone({ status: undefined, diagnosis, isIdempotent: isIdempotent(request) }),
        ),
        diagnosis,
        status: undefined,
        retryAfter: undefined,
      };
    }
  }

  #initOf({ method = "GET", headers, body }: SendRequestOptions): RequestInit {
    const { timeout, signal } = this.#options;
    const limit = AbortSignal.timeout(timeout * 1000);
    const carriesBody = body !== undefined && body !== null;
    return {
      method,
      headers: {
        accept: "application/json",
        ...(this.#authorization === undefined ? {} : { authorization: this.#authorization }),
        ...(carriesBody ? { "content-type": "application/json" } : {}),
        ...headers,
      },
      ...(carriesBody ? { body: JSON.stringify(body) } : {}),
      // A redirect to another host would lose the credentials and look like an anonymous answer.
      redirect: "manual",
      signal: signal ? AbortSignal.any([signal, limit]) : limit,
    };
  }

  #log(line: string): void {
    this.#options.debug?.(redact(line, ...this.#secrets));
  }
}

function isIdempotent({ method = "GET", url }: Pick<SendRequestOptions, "method" | "url">): boolean {
  return method !== "POST" || readingPosts.some((path) => url.endsWith(path));
}

/** Lists are repeated parameters, as Jira's OpenAPI document wants them: https://swagger.io/docs/specification/serialization/#query */
function addressOf(baseUrl: string, { url, searchParams = {} }: SendRequestOptions): string {
  const query = new URLSearchParams(
    Object.entries(searchParams).flatMap(([name, value]) =>
      (Array.isArray(value) ? value : [value])
        .filter((one) => one !== undefined && one !== null)
        .map((one): [string, string] => [name, String(one)]),
    ),
  );
  return `${baseUrl}${url}${query.size > 0 ? `?${query}` : ""}`;
}

function parsed(text: string, headers: Headers): unknown {
  if (!/\bjson\b/.test(headers.get("content-type") ?? "")) return text === "" ? undefined : text;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** Whether an answer is of the kind that the endpoint gives: an object, a list; a web page is neither. */
function isExpected<T>({ schema }: SendRequestOptions<T>, body: unknown): boolean {
  if (!schema) return typeof body !== "string" || !/^\s*</.test(body);
  const { success, error } = schema.safeParse(body);
  return success || error.issues.every(({ path }) => path.length > 0);
}

/**
 * The data as jira.js' schema reads it. Jira adds to its answers now and then; what the schema does not expect stays as
 * it is.
 */
function validated<T>({ schema }: SendRequestOptions<T>, body: unknown): T {
  const result = schema?.safeParse(body);
  return (result?.success ? result.data : body) as T;
}

function wait(seconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, seconds * 1000));
}
