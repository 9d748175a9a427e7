import { spawn } from "node:child_process";
import { once } from "node:events";
import { request } from "node:http";
import { request as secureRequest } from "node:https";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { readSettings } from "@jira-config/checker";
import { afterEach, expect, test } from "vitest";
import { playScenario } from "../src/index.ts";
import { type ServedFakeJira, serve } from "../src/serve/serve.ts";

const servers: ServedFakeJira[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close();
});

// biome-ignore lint/suspicious/noExplicitAny: tests look at answers of every shape.
const json = (response: Response): Promise<any> => response.json();

async function served(name: string, options = {}) {
  const fake = playScenario(name);
  const server = await serve(fake, options);
  servers.push(server);
  const { email, apiToken } = fake.credentials;
  return {
    fake,
    server,
    headers: { authorization: `Basic ${btoa(`${email}:${apiToken}`)}`, accept: "application/json" },
  };
}

test("a fake is served over HTTP, and its addresses are the server's", async () => {
  const { server, headers } = await served("healthy");
  const response = await fetch(`${server.origin}/rest/api/3/myself`, { headers });
  expect(response.status).toBe(200);
  expect((await json(response)).self.startsWith(`${server.origin}/rest/api/3/user`)).toBe(true);
  const info = await json(await fetch(`${server.origin}/rest/api/3/serverInfo`));
  expect(info.baseUrl).toBe(server.origin);
});

test("an answer has its status in words too, as HTTP clients show it", async () => {
  const { server, headers } = await served("expired-token");
  const response = await fetch(`${server.origin}/rest/api/3/myself`, { headers });
  expect(`${response.status} ${response.statusText}`).toBe("401 Unauthorized");
});

test("the gateway is below /ex/jira", async () => {
  const { server, headers, fake } = await served("scoped-token");
  const gateway = `${server.origin}/ex/jira/${fake.credentials.cloudId}`;
  const response = await fetch(`${gateway}/rest/api/3/myself`, { headers });
  expect(response.status).toBe(200);
  expect((await json(response)).self.startsWith(gateway)).toBe(true);
});

test("a body comes through", async () => {
  const { server, headers } = await served("healthy");
  const response = await fetch(`${server.origin}/rest/api/3/search/approximate-count`, {
    method: "POST",
    headers: { ...headers, "content-type": "application/json" },
    body: JSON.stringify({ jql: 'project = "PROJ"' }),
  });
  expect(await response.json()).toEqual({ count: 5 });
});

test("a GET with a body is refused in front of Jira", async () => {
  const { server } = await served("healthy");
  const call = request(`${server.origin}/rest/api/3/serverInfo`, { headers: { "content-length": 2 } });
  call.end("{}");
  const [response] = await once(call, "response");
  response.resume();
  expect(response.statusCode).toBe(403);
  expect(response.headers.server).toBe("CloudFront");
});

test("a custom domain still sends to the site's own address", async () => {
  const { server } = await served("custom-domain");
  const response = await fetch(`${server.origin}/rest/api/3/myself`, { redirect: "manual" });
  expect(response.headers.get("location")).toBe("https://your-company.atlassian.net/rest/api/3/myself");
});

test("TLS inspection serves an untrusted certificate, which names its issuer", async () => {
  const { server } = await served("tls-inspection");
  const failure = await fetch(`${server.origin}/rest/api/3/serverInfo`).catch((error: Error) => error.cause);
  expect(failure).toMatchObject({ code: "SELF_SIGNED_CERT_IN_CHAIN" });
});

test("any fake can be served over TLS to clients that trust its authority", async () => {
  const { server } = await served("healthy", { https: true });
  const call = secureRequest(`${server.origin}/rest/api/3/serverInfo`, { ca: server.authority });
  call.end();
  const [response] = await once(call, "response");
  response.resume();
  expect(response.statusCode).toBe(200);
});

test("a port that is taken is an error", async () => {
  const { server } = await served("healthy");
  const port = Number(new URL(server.origin).port);
  await expect(serve(playScenario("healthy"), { port })).rejects.toThrow("EADDRINUSE");
});

const bin = fileURLToPath(new URL("../src/serve/bin.ts", import.meta.url));

/** Starting the program takes seconds on a busy machine. */
const patience = { timeout: 60_000 };

test("the command prints what to put into a configuration", patience, async () => {
  const child = spawn(process.execPath, [bin, "serve", "--scenario", "expired-token"]);
  try {
    const settings = new Map<string, string>();
    for await (const line of createInterface(child.stdout)) {
      const [, name = "", value = ""] = /^(\w+)=(.*)$/.exec(line) ?? [];
      settings.set(name, value);
      if (name === "JIRA_PROJECT") break;
    }
    const authorization = `Basic ${btoa(`${settings.get("JIRA_EMAIL")}:${settings.get("JIRA_API_TOKEN")}`)}`;
    const response = await fetch(`${settings.get("JIRA_URL")}/rest/api/3/myself`, {
      headers: { authorization },
    });
    expect(response.status).toBe(401);
  } finally {
    child.kill();
  }
  const [code] = await once(child, "exit");
  expect(code).toBe(0);
});

test("the command prints the configuration that goes with what it serves", patience, async () => {
  const child = spawn(process.execPath, [bin, "configuration", "--scenario", "missing-status"]);
  const text = await child.stdout.setEncoding("utf8").toArray();
  const { settings } = readSettings(text.join(""), { format: "yaml" });
  expect(settings).toContainEqual(expect.objectContaining({ key: "url", variable: "JIRA_URL" }));
  expect(settings).toContainEqual(
    expect.objectContaining({ section: "workflow_states", key: "in_review", value: "In Review" }),
  );
});

test.each([
  [["serve", "--scenario", "nowhere"], 'There is no scenario "nowhere"'],
  [["serve", "--port", "x"], "The port has to be a number"],
  [["fly"], "The command is serve, configuration or scenarios."],
  [["serve", "expired-token"], "Did you mean --scenario expired-token?"],
  [["serve", "now"], "Only options follow the command."],
  [["serve", "--fast"], "Unknown option '--fast'. `jira-mock --help`"],
  [["serve", "--port", "-1"], "'--port' argument is ambiguous. `jira-mock --help`"],
])("wrong usage is explained: %j", patience, async (args, message) => {
  expect(await refusalOf(args)).toContain(message);
});

test("a port that is taken is explained", patience, async () => {
  const { server } = await served("healthy");
  const { port } = new URL(server.origin);
  expect(await refusalOf(["serve", "--port", port])).toContain("Another program uses this port.");
});

/** The error of a write on Windows when nobody reads any more: https://github.com/libuv/libuv/pull/4562 */
const asWindows = `
  process.stdout._write = (_chunk, _encoding, callback) => callback(Object.assign(new Error("write EOF"), { code: "EOF" }));
`;

test.for([
  { system: "Linux", options: [] },
  { system: "Windows", options: ["--import", `data:text/javascript,${encodeURIComponent(asWindows)}`] },
])("a reader that closes the pipe is no failure on $system", patience, async ({ options }) => {
  const args = [...options, bin, "scenarios"];
  const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "pipe"] });
  child.stdout.destroy();
  const said = child.stderr.setEncoding("utf8").toArray();
  const [code] = await once(child, "close");
  expect({ code, said: (await said).join("") }).toEqual({ code: 0, said: "" });
});

async function refusalOf(args: readonly string[]): Promise<string> {
  const child = spawn(process.execPath, [bin, ...args]);
  let said = "";
  child.stderr.on("data", (chunk) => {
    said += chunk;
  });
  const [code] = await once(child, "close");
  expect(code).toBe(2);
  return said;
}
