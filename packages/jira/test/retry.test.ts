import { editIssue } from "jira.js/cloud";
import { describe, expect, test } from "vitest";
import { AuthenticationError, IntegrationError, RateLimitError } from "../src/index.ts";
import { retryAfterOf } from "../src/transport/retry.ts";
import { anonymous, cut, get, ok, post, type Reply, serving, signInPage, status } from "./serving.ts";

describe("a failure that may pass", () => {
  test("waits as long as Jira says, and a little longer at random, so that not all come back at once", async () => {
    const asked = status(429, { "retry-after": "7" });
    for (const [random, expected] of [
      [0, [7, 7, 7]],
      [1, [8, 9, 11]],
    ] as const) {
      const { transport, waits } = await serving([asked, asked, asked, ok], { random: () => random });
      await transport.sendRequest(get);
      expect(waits).toEqual(expected);
    }
  });

  test("waits at random up to a limit that doubles", async () => {
    const { transport, waits } = await serving([status(503), status(502), status(504), ok]);
    await transport.sendRequest(get);
    expect(waits).toEqual([0.5, 1, 2]);
  });

  test("is final after so many attempts", async () => {
    const { transport, requests } = await serving([status(503)], { retryAttempts: 2 });
    await expect(transport.sendRequest(get)).rejects.toMatchObject({
      status: 503,
      failure: { id: "atlassian-unavailable" },
    });
    expect(requests).toHaveLength(3);
  });

  test.each([
    [429, { "retry-after": "Sun, 29 Nov 2026 10:00:20 GMT" }, 20],
    [503, { "retry-after": "Sun, 29 Nov 2026 10:00:20 GMT" }, 20],
    [429, { "x-ratelimit-reset": "2026-11-29T10:00Z" }, 0],
    [429, { "x-ratelimit-reset": "2026-11-29T10:00:12.000Z" }, 12],
    [429, { "retry-after": "7", "x-ratelimit-reset": "2026-11-29T10:00:12Z" }, 7],
    [429, { "retry-after": "1.25" }, 1.25],
    [429, { "retry-after": "2, 7" }, 7],
  ])("of %i with %o waits %d s, whatever this machine's clock says", async (code, headers, wait) => {
    const date = "Sun, 29 Nov 2026 10:00:00 GMT";
    const { transport, waits } = await serving([status(code, { date, ...headers }), ok], { random: () => 0 });
    await transport.sendRequest(get);
    expect(waits).toEqual([wait]);
  });

  test.each([
    [429, { "retry-after": "-1" }],
    [429, { "retry-after": "soon" }],
    [429, { "retry-after": "7 minutes" }],
    [429, { "retry-after": "7, soon" }],
    [503, { "x-ratelimit-reset": "2026-11-29T10:00:12Z" }],
  ])("of %i with %o names no time, and waits at random", async (code, headers) => {
    const date = "Sun, 29 Nov 2026 10:00:00 GMT";
    const { transport, waits } = await serving([status(code, { date, ...headers }), ok]);
    await transport.sendRequest(get);
    expect(waits).toEqual([0.5]);
  });

  test("waits until the time that Jira names, by this machine's clock when there is no other", () => {
    const headers = new Headers({ "retry-after": "Sun, 29 Nov 2026 10:00:20 GMT" });
    expect(retryAfterOf({ status: 503, headers }, Date.UTC(2026, 10, 29, 10, 0, 1))).toBe(19);
  });

  test("waits half a minute at most, however often it happens", async () => {
    const { transport, waits } = await serving([status(503)], { retryAttempts: 9, random: () => 1 });
    await expect(transport.sendRequest(get)).rejects.toMatchObject({ status: 503 });
    expect(waits).toEqual([1, 2, 4, 8, 16, 30, 30, 30, 30]);
  });

  test("is not an error in Jira itself", async () => {
    const { transport, requests } = await serving([status(500), ok]);
    await expect(transport.sendRequest(get)).rejects.toMatchObject({
      status: 500,
      failure: { id: "atlassian-unavailable" },
    });
    expect(requests).toHaveLength(1);
  });

  test.each([
    ...["/search/jql", "/search/approximate-count", "/jql/parse", "/jql/match", "/permissions/check"],
    ...["/issue/bulkfetch", "/changelog/bulkfetch", "/issue/PROJ-1/changelog/list"],
    ...["/comment/list", "/worklog/list"],
  ])("of %s, which only reads, is repeated, though it is a POST", async (path) => {
    const { transport, requests } = await serving([status(503), ok]);
    await transport.sendRequest({ ...post, url: `/rest/api/3${path}` });
    expect(requests).toHaveLength(2);
  });

  test.each([
    [30, "obeyed", 2],
    [31, "left to the caller", 1],
  ])("with a wait of %i seconds is %s", async (seconds, _, count) => {
    const { transport, requests } = await serving([status(429, { "retry-after": `${seconds}` }), ok]);
    await transport.sendRequest(get).catch(() => {});
    expect(requests).toHaveLength(count);
  });

  test.each([
    ["3600", 3600],
    ["99999999999", 99_999_999_999],
    ["9".repeat(400), Number.MAX_SAFE_INTEGER],
  ])("is left to the caller when the wait is long: %s", async (asked, retryAfter) => {
    const { transport, requests } = await serving([status(429, { "retry-after": asked })]);
    const error = await transport.sendRequest(get).catch((thrown) => thrown as RateLimitError);
    expect(error).toBeInstanceOf(RateLimitError);
    expect((error as RateLimitError).retryAfter).toBe(retryAfter);
    expect(requests).toHaveLength(1);
  });

  test("of a write is repeated only when Jira has not carried it out", async () => {
    const refused = await serving([status(429, { "retry-after": "1" }), ok]);
    await refused.transport.sendRequest(post);
    expect(refused.requests).toHaveLength(2);
    for (const reply of [status(503), status(504), cut]) {
      const { transport, requests } = await serving([reply, ok]);
      await expect(transport.sendRequest(post)).rejects.toBeInstanceOf(IntegrationError);
      expect(requests).toHaveLength(1);
    }
  });

  test.each([
    ["sets a field", { fields: { summary: "x" } }, 2, ""],
    [
      "adds a comment",
      { update: { comment: [{ add: { body: "x" } }] } },
      1,
      "Jira may have carried it out anyway",
    ],
  ])("of a change that %s is repeated only if it is idempotent", async (_, change, count, caution) => {
    const { transport, requests } = await serving([status(503)], { retryAttempts: 1 });
    await expect(editIssue(transport, { issueIdOrKey: "PROJ-1", ...change })).rejects.toThrow(caution);
    expect(requests).toHaveLength(count);
  });

  test("of a write says if Jira may have carried it out, and of anything else does not", async () => {
    const caution = "Jira may have carried it out anyway";
    const messageOf = async (reply: Reply, request: typeof post | typeof get) => {
      const { transport } = await serving([reply], { retryAttempts: 0 });
      const error = await transport.sendRequest<unknown>(request).catch((thrown) => thrown);
      return (error as IntegrationError).message;
    };
    for (const reply of [status(500), status(503), signInPage, cut]) {
      expect(await messageOf(reply, post)).toContain(caution);
      expect(await messageOf(reply, get)).not.toContain(caution);
    }
    for (const reply of [status(429), status(400)])
      expect(await messageOf(reply, post)).not.toContain(caution);
  });

  test("of a read is repeated when the connection breaks", async () => {
    const { transport, requests } = await serving([cut, ok]);
    await transport.sendRequest(get);
    expect(requests).toHaveLength(2);
  });

  test("is an answer that takes too long", async () => {
    const { transport } = await serving([() => {}], { timeout: 0.05, retryAttempts: 0 });
    await expect(transport.sendRequest(get)).rejects.toMatchObject({ failure: { id: "timed-out" } });
  });

  test("is not an answer that may be to an anonymous request, whatever it is", async () => {
    for (const code of [429, 503]) {
      const { transport, requests } = await serving([status(code, anonymous), ok]);
      await expect(transport.sendRequest(get)).rejects.toBeInstanceOf(AuthenticationError);
      expect(requests).toHaveLength(1);
    }
  });

  test("is not a wrong token", async () => {
    const { transport, requests } = await serving([status(401, anonymous)]);
    const error = await transport.sendRequest(get).catch((thrown) => thrown);
    expect(error).toBeInstanceOf(AuthenticationError);
    expect(error).toMatchObject({
      failure: { id: "token-rejected" },
      details: ["No."],
      request: "GET /rest/api/3/myself",
    });
    expect(requests).toHaveLength(1);
  });
});

/** What Node.js throws when a system call fails. */
function failedCall(syscall: string, code: string): TypeError {
  const cause = Object.assign(new Error(`${syscall} ${code}`), { syscall, code });
  return new TypeError("fetch failed", { cause });
}

describe("a write without an answer", () => {
  /** How often a request is sent, and the error when it never gets through. */
  async function outcomeOf(thrown: Error, request: typeof post | typeof get = post) {
    let count = 0;
    const fetch = async () => {
      count += 1;
      throw thrown;
    };
    const { transport } = await serving([], { fetch });
    const error = await transport.sendRequest<unknown>(request).catch((refusal: IntegrationError) => refusal);
    return { count, message: (error as IntegrationError).message };
  }

  test.each([
    ["connect", "ECONNREFUSED"],
    ["connect", "ETIMEDOUT"],
    ["connect", "EHOSTUNREACH"],
    ["connect", "ENETUNREACH"],
    ["getaddrinfo", "EAI_AGAIN"],
  ])("is repeated after %s %s, for Jira received nothing", async (syscall, code) => {
    const { count, message } = await outcomeOf(failedCall(syscall, code));
    expect(count).toBe(4);
    expect(message).not.toContain("look before you repeat it");
  });

  test("is repeated when not one of several addresses takes a connection", async () => {
    const attempts = ["ETIMEDOUT", "ENETUNREACH"].map((code) => failedCall("connect", code).cause);
    const { count } = await outcomeOf(new TypeError("fetch failed", { cause: new AggregateError(attempts) }));
    expect(count).toBe(4);
  });

  test.each([
    ["takes too long to come about", "UND_ERR_CONNECT_TIMEOUT"],
    ["is refused, as a fetch of one's own may say it", "ECONNREFUSED"],
  ])("is repeated when the connection %s", async (_, code) => {
    const cause = Object.assign(new Error("No connection"), { code });
    expect((await outcomeOf(new TypeError("fetch failed", { cause }))).count).toBe(4);
  });

  test("is repeated when Bun or Deno did not connect, and sent once when Deno did", async () => {
    const bun = new Error("Unable to connect. Is the computer able to access the url?");
    expect((await outcomeOf(Object.assign(bun, { code: "ConnectionRefused" }))).count).toBe(4);
    const deno = (said: string) =>
      new TypeError("fetch failed", { cause: new Error(`error sending request for url (x): ${said}`) });
    const refused = "client error (Connect): tcp connect error: Connection refused (os error 111)";
    expect((await outcomeOf(deno(refused))).count).toBe(4);
    const closed = "client error (SendRequest): connection closed before message completed";
    expect((await outcomeOf(deno(closed))).count).toBe(1);
  });

  test.each([
    ["read", "ETIMEDOUT"],
    ["read", "EHOSTUNREACH"],
    ["read", "ENETUNREACH"],
    ["write", "ENETDOWN"],
    ["read", "ECONNRESET"],
    ["write", "EPIPE"],
    ["read", "ENOBUFS"],
  ])("is sent once after %s %s, with the advice to look", async (syscall, code) => {
    const { count, message } = await outcomeOf(failedCall(syscall, code));
    expect(count).toBe(1);
    expect(message).toContain("Jira may have carried it out anyway; check before you repeat it.");
  });

  test("is sent once to a host that does not exist, without a doubt about the result", async () => {
    const { count, message } = await outcomeOf(failedCall("getaddrinfo", "ENOTFOUND"));
    expect(count).toBe(1);
    expect(message).not.toContain("look before you repeat it");
  });

  test("is sent once after an untrusted certificate, without a doubt about the result", async () => {
    const cause = Object.assign(new Error("refused"), { code: "SELF_SIGNED_CERT_IN_CHAIN" });
    const { count, message } = await outcomeOf(new TypeError("fetch failed", { cause }));
    expect(count).toBe(1);
    expect(message).not.toContain("look before you repeat it");
  });

  test("does not matter for a read, which is repeated without a doubt about the result", async () => {
    for (const error of [failedCall("read", "ETIMEDOUT"), failedCall("getaddrinfo", "EAI_AGAIN")]) {
      const { count, message } = await outcomeOf(error, get);
      expect(count).toBe(4);
      expect(message).not.toContain("look before you repeat it");
    }
  });
});
