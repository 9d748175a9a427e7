import { getEventListeners } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { getCurrentUser } from "jira.js/cloud";
import { describe, expect, onTestFinished, test } from "vitest";
import {
  AuthenticationError,
  IntegrationError,
  RateLimitError,
  Secret,
  Transport,
  type TransportOptions,
} from "../src/index.ts";
import { wait } from "../src/transport/wait.ts";
import { fakeToken } from "./token.ts";

type Reply = (request: IncomingMessage, response: ServerResponse) => void;

const ok: Reply = (_, response) => json(response, 200, { accountId: "1" });
const status =
  (code: number, headers: Record<string, string> = {}): Reply =>
  (_, response) =>
    json(response, code, { errorMessages: ["No."], errors: {} }, headers);

function json(response: ServerResponse, code: number, body: unknown, headers: Record<string, string> = {}) {
  response.writeHead(code, { "content-type": "application/json", ...headers }).end(JSON.stringify(body));
}

/** A server that gives these replies one after the other, the last one for ever; and a transport to it. */
async function serving(replies: readonly Reply[], options: Partial<TransportOptions> = {}) {
  const requests: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    const reply = replies[Math.min(requests.length, replies.length - 1)];
    requests.push(request);
    reply?.(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const waits: number[] = [];
  const log: string[] = [];
  const token = fakeToken();
  const transport = new Transport({
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    credentials: { email: "jira-bot@your-company.com", token: new Secret(token) },
    timeout: 5,
    retryAttempts: 3,
    fetch: (url, init) => fetch(url, init),
    debug: (line) => log.push(line),
    sleep: async (seconds) => {
      waits.push(seconds);
    },
    random: () => 0.5,
    ...options,
  });
  return { transport, requests, waits, log, token };
}

/** What Jira adds to an answer when it does not know the credentials. */
const forNobody = { "x-seraph-loginreason": "AUTHENTICATED_FAILED" };
const get = { url: "/rest/api/3/myself", method: "GET" } as const;
const post = { url: "/rest/api/3/issue", method: "POST", body: {} } as const;
const signInPage: Reply = (_, response) => response.writeHead(200).end("<!DOCTYPE html>");
const cut: Reply = (request) => request.socket.destroy();

describe("a request", () => {
  test("signs in with e-mail and token, asks for JSON, and carries a body only when there is one", async () => {
    const { transport, requests, token } = await serving([ok]);
    await transport.sendRequest(get);
    await transport.sendRequest(post);
    const [read, write] = requests.map(({ headers }) => headers);
    expect(read?.authorization).toBe(
      `Basic ${Buffer.from(`jira-bot@your-company.com:${token}`).toString("base64")}`,
    );
    expect(read?.accept).toBe("application/json");
    expect(read).not.toHaveProperty("content-type");
    expect(read).not.toHaveProperty("content-length");
    expect(write?.["content-type"]).toBe("application/json");
  });

  test("repeats a parameter for each entry of a list", async () => {
    const { transport, requests } = await serving([ok]);
    await transport.sendRequest({
      ...get,
      searchParams: { fields: ["summary", "status"], jql: 'a = "b"', none: undefined },
    });
    expect(requests[0]?.url).toBe("/rest/api/3/myself?fields=summary&fields=status&jql=a+%3D+%22b%22");
  });

  test("is what the endpoint functions of jira.js send", async () => {
    const { transport } = await serving([ok]);
    await expect(getCurrentUser(transport)).resolves.toMatchObject({ accountId: "1" });
  });

  test("does not follow a redirect, which would lose the credentials", async () => {
    const { transport, requests } = await serving([status(301, { location: "http://127.0.0.1:9/" })]);
    await expect(transport.sendRequest(get)).rejects.toMatchObject({ failure: { id: "redirected" } });
    expect(requests).toHaveLength(1);
  });
});

describe("a failure that may pass", () => {
  test("is waited for as long as Jira says", async () => {
    const { transport, waits } = await serving([status(429, { "retry-after": "7" }), ok]);
    await transport.sendRequest(get);
    expect(waits).toEqual([7]);
  });

  test("is waited for at random up to a limit that doubles", async () => {
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

  test("is waited for until the time that Jira names", async () => {
    const until = new Date(Date.now() + 20_000).toUTCString();
    const { transport, waits } = await serving([status(429, { "retry-after": until }), ok]);
    await transport.sendRequest(get);
    expect(waits).toEqual([expect.closeTo(19.5, 0)]);
  });

  test("is waited for half a minute at most, however often it comes", async () => {
    const { transport, waits } = await serving([status(503)], { retryAttempts: 9, random: () => 1 });
    await expect(transport.sendRequest(get)).rejects.toMatchObject({ status: 503 });
    expect(waits).toEqual([1, 2, 4, 8, 16, 30, 30, 30, 30]);
  });

  test("is not a fault of Jira's own", async () => {
    const { transport, requests } = await serving([status(500), ok]);
    await expect(transport.sendRequest(get)).rejects.toMatchObject({
      status: 500,
      failure: { id: "atlassian-unavailable" },
    });
    expect(requests).toHaveLength(1);
  });

  test("of a search is repeated, though it is a POST", async () => {
    const { transport, requests } = await serving([status(503), ok]);
    await transport.sendRequest({ ...post, url: "/rest/api/3/search/jql" });
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

  test("is left to the caller when the wait is long", async () => {
    const { transport, requests } = await serving([status(429, { "retry-after": "3600" })]);
    const error = await transport.sendRequest(get).catch((thrown) => thrown as RateLimitError);
    expect(error).toBeInstanceOf(RateLimitError);
    expect((error as RateLimitError).retryAfter).toBe(3600);
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

  test("of a write says when Jira may have carried it out, and of anything else does not", async () => {
    const caution = "Jira may have done it all the same";
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

  test("is not a token that Jira takes for nobody's, whatever it answers", async () => {
    for (const code of [429, 503]) {
      const { transport, requests } = await serving([status(code, forNobody), ok]);
      await expect(transport.sendRequest(get)).rejects.toBeInstanceOf(AuthenticationError);
      expect(requests).toHaveLength(1);
    }
  });

  test("is not a wrong token", async () => {
    const { transport, requests } = await serving([status(401, forNobody)]);
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

/** What Node.js throws when a call of the operating system fails. */
function failedCall(syscall: string, code: string): TypeError {
  const cause = Object.assign(new Error(`${syscall} ${code}`), { syscall, code });
  return new TypeError("fetch failed", { cause });
}

describe("a write without an answer", () => {
  /** How often it is sent, and what is said when it never gets through. */
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
  ])("is repeated after %s %s, for Jira got nothing", async (syscall, code) => {
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
    expect(message).toContain("Jira may have done it all the same: look before you repeat it.");
  });

  test("is sent once to a host that does not exist, and not called into question", async () => {
    const { count, message } = await outcomeOf(failedCall("getaddrinfo", "ENOTFOUND"));
    expect(count).toBe(1);
    expect(message).not.toContain("look before you repeat it");
  });

  test("is sent once after an untrusted certificate, and not called into question", async () => {
    const cause = Object.assign(new Error("refused"), { code: "SELF_SIGNED_CERT_IN_CHAIN" });
    const { count, message } = await outcomeOf(new TypeError("fetch failed", { cause }));
    expect(count).toBe(1);
    expect(message).not.toContain("look before you repeat it");
  });

  test("is no worse for a read, which is repeated and never called into question", async () => {
    for (const error of [failedCall("read", "ETIMEDOUT"), failedCall("getaddrinfo", "EAI_AGAIN")]) {
      const { count, message } = await outcomeOf(error, get);
      expect(count).toBe(4);
      expect(message).not.toContain("look before you repeat it");
    }
  });
});

describe("an abort", () => {
  const reason = new Error("The user went away.");

  test("ends a request that is under way, and is thrown as it is", async () => {
    const controller = new AbortController();
    const leave: Reply = () => controller.abort(reason);
    const { transport, requests } = await serving([leave], { timeout: 60, signal: controller.signal });
    await expect(transport.sendRequest(get)).rejects.toBe(reason);
    expect(requests).toHaveLength(1);
  });

  test("ends a wait, and leaves nothing behind", async () => {
    const controller = new AbortController();
    const { signal } = controller;
    const { transport, requests } = await serving([status(429, { "retry-after": "30" }), ok], {
      signal,
      sleep: wait,
      debug: () => setImmediate(() => controller.abort(reason)),
    });
    await expect(transport.sendRequest(get)).rejects.toBe(reason);
    expect(requests).toHaveLength(1);
    expect(getEventListeners(signal, "abort")).toEqual([]);
  });

  test("that never comes leaves nothing behind either", async () => {
    const { signal } = new AbortController();
    const { transport } = await serving([status(429, { "retry-after": "0" }), ok], { signal, sleep: wait });
    await transport.sendRequest(get);
    expect(getEventListeners(signal, "abort")).toEqual([]);
  });

  test("before a wait ends it before it begins", async () => {
    await expect(wait(30, AbortSignal.abort(reason))).rejects.toBe(reason);
  });
});

test("neither the log nor an error holds any piece of the token", async () => {
  const { transport, log, token } = await serving([
    (request, response) =>
      json(
        response,
        400,
        { errorMessages: [request.headers.authorization, token] },
        { "x-failure-category": token },
      ),
  ]);
  const error = await transport.sendRequest(get).catch((thrown) => thrown as IntegrationError);
  const output = [...log, JSON.stringify(error), String(error), (error as IntegrationError).details].join(
    "\n",
  );
  expect(log).toHaveLength(1);
  expect(output).toContain("GET /rest/api/3/myself");
  for (const secret of [
    token.slice(12),
    Buffer.from(`jira-bot@your-company.com:${token}`).toString("base64"),
  ]) {
    for (let start = 0; start + 6 <= secret.length; start += 1) {
      expect(output).not.toContain(secret.slice(start, start + 6));
    }
  }
});
