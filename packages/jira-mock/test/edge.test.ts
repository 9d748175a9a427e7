import { describe, expect, test } from "vitest";
import { playScenario } from "../src/index.ts";
import { ask } from "./jira.ts";

const myself = "/rest/api/3/myself";

test("a site that does not exist answers with a web page", async () => {
  const refused = await ask(playScenario("no-such-site"), myself);
  expect(refused.status).toBe(404);
  expect(refused.headers.get("content-type")).toBe("text/html");
  expect(refused.headers.get("atl-missing-tcs")).toBe("true");
  expect(await refused.text()).toContain("Atlassian Cloud Notifications - Page Unavailable");
});

test("a host that is not Jira's is not answered", async () => {
  await expect(playScenario("healthy").fetch("https://jira.example/rest/api/3/myself")).rejects.toThrow(
    "fetch failed",
  );
});

test("a request that has been ended is not answered", async () => {
  const fake = playScenario("healthy");
  const reason = new Error("The user went away.");
  const asked = fake.fetch(`${fake.credentials.url}${myself}`, { signal: AbortSignal.abort(reason) });
  await expect(asked).rejects.toBe(reason);
  expect(fake.requests).toEqual([]);
});

test("an unknown path is answered in the router's form", async () => {
  const refused = await ask(playScenario("healthy"), "/jira/rest/api/3/myself");
  expect(refused.status).toBe(404);
  expect(refused.headers.get("content-type")).toContain("application/problem+json");
  expect(await refused.json()).toEqual({
    type: "about:blank",
    title: "Not Found",
    status: 404,
    detail: "No endpoint GET /jira/rest/api/3/myself.",
    instance: "/jira/rest/api/3/myself",
  });
});

test("a custom domain sends to the site", async () => {
  const sent = await ask(playScenario("custom-domain"), `${myself}?expand=groups`);
  expect(sent.status).toBe(302);
  expect(sent.headers.get("location")).toBe(
    "https://your-company.atlassian.net/rest/api/3/myself?expand=groups",
  );
});

test("the cloud id is public, whatever the credentials", async () => {
  const captcha = await ask(playScenario("captcha"), "/_edge/tenant_info");
  expect(captcha.status).toBe(200);
  const options = { authorization: "Bearer nothing" };
  const bearer = await ask(playScenario("healthy"), "/_edge/tenant_info", options);
  expect(Object.keys(await bearer.json())).toEqual(["cloudId"]);
});

test("an IP address that is not on the list is refused, but gets the cloud id", async () => {
  const fake = playScenario("ip-allow-list");
  const refused = await ask(fake, myself);
  expect(refused.status).toBe(403);
  expect(await refused.text()).toContain("The IP address has been rejected");
  expect((await ask(fake, "/_edge/tenant_info")).status).toBe(200);
});

describe("too many requests", () => {
  test("are told when to try again, and the limit", async () => {
    const refused = await ask(playScenario("rate-limited"), myself);
    expect(refused.status).toBe(429);
    expect(Object.fromEntries(refused.headers)).toMatchObject({
      "retry-after": "1",
      "x-ratelimit-limit": "100",
      "x-ratelimit-remaining": "0",
      "x-ratelimit-nearlimit": "true",
      "ratelimit-reason": "jira-burst-based",
    });
    expect(Date.parse(refused.headers.get("x-ratelimit-reset") ?? "")).toBeGreaterThan(Date.now() - 1000);
  });

  test("can end", async () => {
    const fake = playScenario("healthy");
    fake.cloud.conditions.rateLimit = { limit: 10, retryAfter: 0, reason: "jira-burst-based", requests: 2 };
    const statuses = [];
    for (let call = 0; call < 3; call += 1) statuses.push((await ask(fake, myself)).status);
    expect(statuses).toEqual([429, 429, 200]);
  });
});

test("an outage says when to try again, and can end", async () => {
  const fake = playScenario("server-unavailable");
  const refused = await ask(fake, myself);
  expect(refused.status).toBe(503);
  expect(refused.headers.get("retry-after")).toBe("1");
  fake.cloud.conditions.outage = { status: 502, requests: 1 };
  expect((await ask(fake, myself)).status).toBe(502);
  expect((await ask(fake, myself)).status).toBe(200);
  fake.cloud.conditions.outage = undefined;
  expect((await ask(fake, myself)).status).toBe(200);
});

test("behind TLS inspection, a request fails as in Node.js", async () => {
  const failure = await ask(playScenario("tls-inspection"), myself).catch((error: Error) => error.cause);
  expect(failure).toMatchObject({ code: "SELF_SIGNED_CERT_IN_CHAIN" });
});

test("a browser must say that it means to write", async () => {
  const fake = playScenario("healthy");
  const body = { jql: 'project = "PROJ"' };
  const headers = { "user-agent": "Mozilla/5.0 (X11; Linux x86_64)" };
  const path = "/rest/api/3/search/approximate-count";
  const refused = await ask(fake, path, { method: "POST", body, headers });
  expect(refused.status).toBe(403);
  expect(await refused.text()).toBe("XSRF check failed");
  const meant = { ...headers, "x-atlassian-token": "no-check" };
  expect((await ask(fake, path, { method: "POST", body, headers: meant })).status).toBe(200);
});

test("a body that is not JSON, or has no end, is refused", async () => {
  for (const body of ["{", `${"[".repeat(100_000)}${"]".repeat(100_000)}`]) {
    const refused = await ask(playScenario("healthy"), "/rest/api/3/search/jql", { method: "POST", body });
    expect(refused.status).toBe(400);
  }
  const other = await ask(playScenario("healthy"), "/rest/api/3/search/jql", {
    method: "POST",
    body: "jql=x",
    headers: { "content-type": "application/x-www-form-urlencoded" },
  });
  expect(other.status).toBe(415);
});
