import { describe, expect, test } from "vitest";
import { endpoints, playScenario } from "../src/index.ts";
import { ask, askJson } from "./jira.ts";

const myself = "/rest/api/3/myself";
const search = `/rest/api/3/search/jql?jql=${encodeURIComponent('project = "PROJ"')}`;
const seraph = "x-seraph-loginreason";

describe("who is logged in", () => {
  test.each(["healthy", "scoped-token", "service-account"])("is named by %s", async (name) => {
    const fake = playScenario(name);
    const response = await ask(fake, myself);
    expect(response.status).toBe(200);
    const { accountId } = (await response.json()) as { accountId: string };
    expect(response.headers.get("x-aaccountid")).toBe(accountId);
    const found = await ask(fake, search);
    expect(found.headers.get("x-aaccountid")).toBe(accountId);
    if (!fake.credentials.cloudId) expect(found.headers.get("set-cookie")).toContain("_lin;");
  });

  test("does not depend on the case of the email address", async () => {
    const fake = playScenario("healthy");
    fake.credentials.email = fake.credentials.email.toUpperCase();
    expect((await ask(fake, myself)).status).toBe(200);
  });

  test("is nobody if the account was deactivated", async () => {
    const fake = playScenario("healthy");
    for (const user of fake.cloud.users) user.active = false;
    expect((await ask(fake, myself)).status).toBe(401);
  });
});

describe("a dead token at the site", () => {
  const dead = ["expired-token", "revoked-token", "wrong-email", "scoped-token-at-the-site"];

  test.each(dead)("%s: is refused by /myself alone", async (name) => {
    const fake = playScenario(name);
    const refused = await ask(fake, myself);
    expect(refused.status).toBe(401);
    expect(refused.headers.get(seraph)).toBe("AUTHENTICATED_FAILED");
    expect(refused.headers.has("www-authenticate")).toBe(true);
    expect(await refused.json()).toEqual({
      message: "Client must be authenticated to access this resource.",
      "status-code": 401,
    });
  });

  test.each(dead)("%s: counts as anonymous everywhere else", async (name) => {
    const fake = playScenario(name);
    const found = await ask(fake, search);
    expect(found.status).toBe(200);
    expect(await found.json()).toEqual({ issues: [], isLast: true });
    expect(found.headers.has("x-aaccountid")).toBe(false);
    expect(found.headers.get("set-cookie")).toContain("_lout");

    const project = await ask(fake, "/rest/api/3/project/PROJ");
    expect(project.status).toBe(404);
    expect(await project.json()).toEqual({
      errorMessages: ["No project could be found with key 'PROJ'."],
      errors: {},
    });
    expect((await ask(fake, "/rest/api/3/serverInfo")).status).toBe(200);
    expect(await askJson(fake, "/rest/api/3/project/search")).toMatchObject({ total: 0 });
  });

  test("says so on every answer, or only where it is refused: reports differ, so the fake has both", async () => {
    const fake = playScenario("expired-token");
    expect((await ask(fake, search)).headers.has(seraph)).toBe(false);
    fake.cloud.conditions.loginReasonEverywhere = true;
    expect((await ask(fake, search)).headers.get(seraph)).toBe("AUTHENTICATED_FAILED");
  });
});

test("only three addresses refuse an anonymous request", async () => {
  const refusing: string[] = [];
  for (const { method, path } of endpoints) {
    const target = path.replace(":version", "3").replace(/:\w+/g, "1");
    const options = { authorization: null, method, ...(method !== "GET" && { body: {} }) };
    if ((await ask(playScenario("healthy"), target, options)).status === 401) refusing.push(path);
  }
  expect(refusing.map((path) => path.replace("/rest/api/:version/", ""))).toEqual([
    "myself",
    "field/search",
    "priority/search",
  ]);
});

describe("credentials without effect", () => {
  test.each([
    ["no header", null],
    ["an empty token", `Basic ${btoa("your-email@company.com:")}`],
    ["a line break within", `Basic ${btoa("your-email@company.com:token\n")}`],
    ["no base64", "Basic ***"],
    ["another scheme", "Digest abc"],
  ])("%s: 401 without the login's reason", async (_, authorization) => {
    const refused = await ask(playScenario("healthy"), myself, { authorization });
    expect(refused.status).toBe(401);
    expect(refused.headers.has(seraph)).toBe(false);
  });

  test("a bearer token at the site is taken for an app's session", async () => {
    const fake = playScenario("healthy");
    const refused = await ask(fake, myself, { authorization: `Bearer ${fake.credentials.apiToken}` });
    expect(refused.status).toBe(403);
    expect(await refused.json()).toEqual({ error: "Failed to parse Connect Session Auth Token" });
  });

  test("a scoped token may be a bearer token at the gateway", async () => {
    const fake = playScenario("service-account");
    const authorization = `Bearer ${fake.credentials.apiToken}`;
    expect((await ask(fake, myself, { authorization })).status).toBe(200);
  });
});

describe("the body of a 401 follows Accept", () => {
  test.each([
    ["application/json", "application/json", '{"message"'],
    ["application/xml", "application/xml", "<?xml"],
    ["*/*", "text/html", "Client must"],
    ["text/plain", "text/plain", "Client must"],
  ])("%s", async (accept, type, start) => {
    const refused = await ask(playScenario("expired-token"), myself, { headers: { accept } });
    expect(refused.headers.get("content-type")).toContain(type);
    expect((await refused.text()).startsWith(start)).toBe(true);
  });
});

describe("the gateway", () => {
  test("answers 401 to what the token's scopes do not include", async () => {
    const fake = playScenario("missing-scope");
    const refused = await ask(fake, myself);
    expect(refused.status).toBe(401);
    expect(await refused.json()).toEqual({ code: 401, message: "Unauthorized; scope does not match" });
    expect((await ask(fake, "/rest/api/3/project/PROJ")).status).toBe(200);
  });

  test("needs a scope for the list of priorities that few integrations have", async () => {
    const fake = playScenario("scoped-token");
    expect((await ask(fake, "/rest/api/3/priority/search")).status).toBe(401);
    expect((await ask(fake, "/rest/api/3/issue/createmeta/PROJ/issuetypes/10001")).status).toBe(200);
  });

  test.each(["/rest/api/3/myself/", "//rest/api/3/myself", "/rest/api/3/nowhere"])(
    "answers %s as a scope that does not match",
    async (path) => {
      const refused = await ask(playScenario("scoped-token"), path);
      expect(refused.status).toBe(401);
      expect(await refused.json()).toMatchObject({ message: "Unauthorized; scope does not match" });
    },
  );

  test("does not know every cloud id", async () => {
    const refused = await ask(playScenario("wrong-cloud-id"), myself);
    expect(refused.status).toBe(404);
    expect(refused.headers.get("x-failure-category")).toBe("FAILURE_CLIENT_TCS");
    expect(await refused.json()).toMatchObject({ error: "Not Found", message: "No message available" });
  });

  test("refuses a dead token", async () => {
    const fake = playScenario("scoped-token");
    for (const token of fake.cloud.tokens) token.status = "expired";
    const refused = await ask(fake, search);
    expect(refused.status).toBe(401);
    expect(await refused.json()).toEqual({ code: 401, message: "Unauthorized" });
  });

  test("links to the host that was called, and names the site as base", async () => {
    const fake = playScenario("scoped-token");
    const { self } = await askJson(fake, myself);
    expect(self).toMatch(/^https:\/\/api\.atlassian\.com\/ex\/jira\/[0-9a-f-]+\/rest\/api\/3\/user/);
    const { baseUrl } = await askJson(fake, "/rest/api/3/serverInfo");
    expect(baseUrl).toBe("https://your-company.atlassian.net");
  });
});

test("an account without access to Jira is known, and refused", async () => {
  const fake = playScenario("no-product-access");
  expect((await ask(fake, myself)).status).toBe(403);
  expect((await ask(fake, "/rest/api/3/serverInfo")).status).toBe(200);
});

test("a CAPTCHA is asked for even with a good token", async () => {
  const refused = await ask(playScenario("captcha"), myself);
  expect(refused.status).toBe(403);
  expect(refused.headers.get(seraph)).toBe("AUTHENTICATION_DENIED");
  expect(refused.headers.get("x-authentication-denied-reason")).toBe(
    "CAPTCHA_CHALLENGE; login-url=https://your-company.atlassian.net/login.jsp",
  );
});

test("no recorded answer contains a secret", async () => {
  const fake = playScenario("healthy");
  await ask(fake, myself);
  await ask(fake, myself, { authorization: `Bearer ${fake.credentials.apiToken}` });
  expect(fake.requests.map(({ login }) => login)).toEqual(["accepted", "rejected"]);
  expect(JSON.stringify(fake.requests)).not.toContain(fake.credentials.apiToken.slice(0, 20));
  expect(JSON.stringify(fake.requests).toLowerCase()).not.toContain("authorization");
});
