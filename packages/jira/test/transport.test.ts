import { getEventListeners } from "node:events";
import { inspect } from "node:util";
import {
  addAttachment,
  getAttachmentContent,
  getAvatarImageByID,
  getCreateIssueMetaIssueTypes,
  getCurrentUser,
} from "jira.js/cloud";
import type { SendRequestOptions } from "jira.js/core";
import { describe, expect, test, vi } from "vitest";
import type { IntegrationError } from "../src/index.ts";
import { Secret } from "../src/secret.ts";
import type { FetchFunction } from "../src/transport/fetch-function.ts";
import { wait } from "../src/transport/wait.ts";
import { anonymous, get, json, ok, post, type Reply, serving, status } from "./serving.ts";
import { piecesIn } from "./token.ts";

describe("a request", () => {
  test("signs in with email and token, asks for JSON, and carries a body only when there is one", async () => {
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

  test("can be what the endpoint functions of jira.js send", async () => {
    const { transport } = await serving([ok]);
    await expect(getCurrentUser(transport)).resolves.toMatchObject({ accountId: "1" });
  });

  test("carries a form with files each time that it is sent", async () => {
    const bodies: string[] = [];
    const read: Reply = (request, response) => {
      const isFirst = bodies.push("") === 1;
      request.on("data", (piece) => {
        bodies[bodies.length - 1] += piece;
      });
      request.on("end", () => json(response, isFirst ? 429 : 200, [], { "retry-after": "0" }));
    };
    const { transport, requests } = await serving([read]);
    const attachments = { filename: "notes.txt", content: new Blob(["Some words"]) };
    await addAttachment(transport, { issueIdOrKey: "PROJ-1", attachments });
    expect(requests[1]?.headers["content-type"]).toMatch(/^multipart\/form-data; boundary=/);
    expect(bodies[1]).toMatch(/filename="notes\.txt"[\s\S]*Some words/);
    expect(bodies[1]).toBe(bodies[0]);
  });

  test("that changes something has the type JSON, even without a body", async () => {
    const { transport, requests } = await serving([(_, response) => response.writeHead(204).end()]);
    await transport.sendRequest({ url: "/rest/api/3/issue/PROJ-1/remotelink/1", method: "DELETE" });
    expect(requests[0]?.headers["content-type"]).toBe("application/json");
  });

  test("does not follow a redirect, which would lose the credentials", async () => {
    const { transport, requests } = await serving([status(301, { location: "http://127.0.0.1:9/" })]);
    await expect(transport.sendRequest(get)).rejects.toMatchObject({ failure: { id: "redirected" } });
    expect(requests).toHaveLength(1);
  });
});

describe("an answer", () => {
  const answered = (body: string | null, code: number, type = "application/json;charset=UTF-8") =>
    serving([], {
      retryAttempts: 0,
      fetch: async () => new Response(body, { status: code, headers: { "content-type": type } }),
    });

  test.each([
    ["is cut off", '{"accountId":"5b10', "application/json"],
    ["is a web page", "\n<!DOCTYPE html><title>Sign in</title>", "text/html"],
    ["is a web page that calls itself JSON", "<html></html>", "application/json"],
    ["is a text, as a proxy's may be", "Please sign in.", "text/plain"],
  ])("that %s is not taken for data, with or without a schema", async (_, body, type) => {
    const { transport } = await answered(body, 200, type);
    const unexpected = { failure: { id: "not-jiras-answer" } };
    await expect(transport.sendRequest(get)).rejects.toMatchObject(unexpected);
    await expect(getCurrentUser(transport)).rejects.toMatchObject(unexpected);
  });

  test("may have null where Jira promises a value", async () => {
    const { transport } = await answered(
      '{"issueTypes":null,"total":null,"startAt":"first","more":null}',
      200,
    );
    const types = await getCreateIssueMetaIssueTypes(transport, { projectIdOrKey: "PROJ" });
    expect(types).toEqual({ startAt: "first", more: null });
  });

  test("is not a file, even if it has the same properties", async () => {
    const { transport } = await answered('{"type":"image/png","size":3}', 200);
    const safeParse = (data: unknown) =>
      typeof Object(data).size === "number" ? { success: true, data } : { success: false };
    const request = { ...get, schema: { safeParse } } as unknown as SendRequestOptions;
    expect(await transport.sendRequest(request)).toEqual({ type: "image/png", size: 3 });
  });

  test("may have its JSON type in capitals", async () => {
    const { transport } = await answered('{"accountId":"1"}', 200, "Application/JSON");
    await expect(getCurrentUser(transport)).resolves.toMatchObject({ accountId: "1" });
  });

  test("is the bytes of an attachment, whatever its type, and a picture with its own", async () => {
    for (const type of ["image/png", "application/json"]) {
      const { transport } = await answered('{"a":1}', 200, type);
      const bytes = await getAttachmentContent(transport, { id: "1" });
      expect(Buffer.from(bytes as ArrayBuffer).toString()).toBe('{"a":1}');
      const picture = await getAvatarImageByID(transport, { type: "project", id: 1 });
      expect(picture).toBeInstanceOf(Blob);
      expect(picture).toMatchObject({ type, size: 7 });
    }
  });

  test.each([
    ["without a word about credentials", "{}", "application/json"],
    ["in XML", "<status><status-code>401</status-code></status>", "application/xml"],
  ])("of 401 %s is about the credentials that were sent", async (_, body, type) => {
    const { transport } = await answered(body, 401, type);
    await expect(transport.sendRequest(get)).rejects.toMatchObject({ failure: { id: "token-rejected" } });
  });

  test.each([
    ["application/json", '{"errorMessages":["One.",2],"errors":{"a":"Two","b":{}}}', ["One.", "a: Two"]],
    ["application/json", '{"errorMessages":"One.","errors":null}', ["One."]],
    ["application/json", '{"code":401,"message":"Unauthorized"}', ["Unauthorized"]],
    ["application/problem+json", '{"title":"Not Found","detail":"No endpoint."}', ["No endpoint."]],
    ["text/plain", " XSRF check failed\n", ["XSRF check failed"]],
    ["text/html", " <html>Not found</html>", []],
    ["text/plain", "x".repeat(300), ["x".repeat(300)]],
    ["text/plain", "x".repeat(301), []],
  ])("of %s is quoted if it is in words: %s", async (type, body, details) => {
    const { transport } = await answered(body, 400, type);
    await expect(transport.sendRequest(get)).rejects.toMatchObject({ details });
  });

  test.each([
    [204, null],
    [201, ""],
  ])("of %i without a body is nothing", async (code, body) => {
    const { transport } = await answered(body, code);
    await expect(transport.sendRequest(post)).resolves.toBeUndefined();
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

  /** A custom `fetch` that ignores its signal, and that signal. */
  function heedless() {
    const signals: AbortSignal[] = [];
    const fetch: FetchFunction = (_, { signal }) => {
      if (signal) signals.push(signal);
      return new Promise(() => {});
    };
    return { fetch, signals };
  }

  test("ends a request even if the caller's own fetch ignores it, and so does the end of the time", async () => {
    const { fetch, signals } = heedless();
    const controller = new AbortController();
    const late = await serving([], { fetch, retryAttempts: 0, timeout: 0.01 });
    await expect(late.transport.sendRequest(get)).rejects.toMatchObject({ code: "timed-out" });
    const { transport } = await serving([], { fetch, signal: controller.signal });
    const refused = expect(transport.sendRequest(get)).rejects.toBe(reason);
    await vi.waitUntil(() => signals.length === 2);
    controller.abort(reason);
    await refused;
    expect(signals.map(({ aborted }) => aborted)).toEqual([true, true]);
  });

  test("does not affect requests that are over", async () => {
    const { signals, fetch } = heedless();
    const controller = new AbortController();
    const { transport } = await serving([], {
      signal: controller.signal,
      fetch: (url, init) => Promise.race([fetch(url, init), Response.json({})]),
    });
    await transport.sendRequest(get);
    controller.abort(reason);
    expect(signals.map(({ aborted }) => aborted)).toEqual([false]);
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

  test("that never happens leaves no listener behind either", async () => {
    const { signal } = new AbortController();
    const { transport } = await serving([status(429, { "retry-after": "0" }), ok], {
      signal,
      sleep: wait,
      random: () => 0,
    });
    await transport.sendRequest(get);
    expect(getEventListeners(signal, "abort")).toEqual([]);
  });

  test("before a wait ends it at once", async () => {
    await expect(wait(30, AbortSignal.abort(reason))).rejects.toBe(reason);
  });
});

test("an error has the id by which Atlassian finds the request", async () => {
  const { transport, token } = await serving([status(400, { "atl-traceid": "5f2b" })]);
  await expect(transport.sendRequest(get)).rejects.toMatchObject({ traceId: "5f2b" });
  const { transport: hostile } = await serving([status(400, { "atl-traceid": token })], {
    credentials: { email: "jira-bot@your-company.com", token: new Secret(token) },
  });
  await expect(hostile.sendRequest(get)).rejects.not.toMatchObject({ traceId: token });
});

test("an error and the log name the request and its outcome", async () => {
  const { transport, log } = await serving([status(400)]);
  await expect(transport.sendRequest(post)).rejects.toMatchObject({ request: "POST /rest/api/3/issue" });
  const cause = Object.assign(new Error("No"), { code: "ECONNREFUSED" });
  const fetch = () => Promise.reject(new TypeError("fetch failed", { cause }));
  const gone = await serving([], { fetch, retryAttempts: 0 });
  await expect(gone.transport.sendRequest(get)).rejects.toThrow("(no answer, GET /rest/api/3/myself)");
  expect([...log, ...gone.log]).toEqual([
    expect.stringMatching(/^POST \/rest\/api\/3\/issue #1 400 \d+ ms$/),
    expect.stringMatching(/^GET \/rest\/api\/3\/myself #1 connection-failed \d+ ms$/),
  ]);
});

test("an error is printed in a few lines, with the code of its cause", async () => {
  const { transport } = await serving([status(401, anonymous)]);
  const error = (await transport.sendRequest(get).catch((thrown) => thrown)) as IntegrationError;
  const printed = inspect(error);
  expect(printed).toContain("code: 'token-rejected'");
  expect(printed).not.toContain("admin.atlassian.com");
  expect(printed.replace(error.stack ?? "", "").split("\n").length).toBeLessThan(10);
  expect(JSON.parse(JSON.stringify(error))).toMatchObject({ code: "token-rejected", status: 401 });
  expect(error.failure?.why).toContain("The token has expired");
});

test("neither the log nor an error contains any piece of the token", async () => {
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
  ])
    expect(piecesIn(output, secret)).toEqual([]);
});
