import { getEventListeners } from "node:events";
import { getCurrentUser } from "jira.js/cloud";
import { describe, expect, test } from "vitest";
import type { IntegrationError } from "../src/index.ts";
import { wait } from "../src/transport/wait.ts";
import { get, json, ok, post, type Reply, serving, status } from "./serving.ts";

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
