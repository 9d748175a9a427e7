import { connect } from "node:net";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Server, startServer } from "../../scripts/server.ts";

let server: Server;

beforeAll(async () => {
  server = await startServer();
});

afterAll(() => server.stop());

/** Sends raw bytes, and returns everything that arrives until the connection ends. */
async function send(request: string): Promise<string> {
  const socket = connect(Number(new URL(server.origin).port), "127.0.0.1");
  socket.end(request);
  return await text(socket);
}

const head =
  "POST /v1/validate HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/yaml\r\nConnection: close\r\n";
const chunk = (size: number) => `${size.toString(16)}\r\n${"#".repeat(size)}\r\n`;

describe("a length that is missing or wrong is not believed", () => {
  test.for([
    {
      what: "chunks without a length",
      request: `${head}Transfer-Encoding: chunked\r\n\r\n${chunk(9)}0\r\n\r\n`,
      status: 422,
    },
    {
      what: "too many chunks",
      request: `${head}Transfer-Encoding: chunked\r\n\r\n${chunk(65_536).repeat(5)}0\r\n\r\n`,
      status: 413,
    },
    {
      what: "chunks that stop before the end",
      request: `${head}Transfer-Encoding: chunked\r\n\r\n${chunk(9)}`,
      status: 400,
    },
    {
      what: "a length that promises more",
      request: `${head}Content-Length: 100\r\n\r\njira:\n`,
      status: 400,
    },
    { what: "a length that promises less", request: `${head}Content-Length: 0\r\n\r\njira:\n`, status: 400 },
    {
      what: "a length that is too large",
      request: `${head}Content-Length: 262145\r\n\r\njira:\n`,
      status: 400,
    },
  ])("$what: $status", async ({ request, status }) => {
    expect(await send(request)).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
  });
});

test("a slow body does not delay other requests", async () => {
  const body = `{"jira":{}}`;
  const socket = connect(Number(new URL(server.origin).port), "127.0.0.1");
  const answer = text(socket);
  socket.write(`${head}Content-Length: ${body.length}\r\n\r\n`);
  for (const letter of body) {
    socket.write(letter);
    expect((await fetch(`${server.origin}/v1/health`)).status).toBe(200);
  }
  expect(await answer).toMatch(/^HTTP\/1\.1 422 /);
});

test("a refused body does not break the connection for the next request", async () => {
  const unread = "x".repeat(2 * 1024 * 1024);
  for (const path of ["/v1/nothing", "/v1/health", "/v1/validate?format=xml", "/v1/validate"]) {
    const refused = await fetch(server.origin + path, { method: "POST", body: unread });
    expect(refused.headers.get("Content-Type")).toBe("application/problem+json");
    expect((await fetch(`${server.origin}/v1/health`)).status).toBe(200);
  }
});

describe("an answer is compressed for clients that accept it", () => {
  test.for(["/v1/rules", "/v1/schema", "/v1/validate"])("%s", async (path) => {
    const ask = (acceptEncoding: string) =>
      fetch(server.origin + path, { headers: { "Accept-Encoding": acceptEncoding } });
    const [plain, compressed] = await Promise.all([ask("identity"), ask("gzip")]);
    expect(plain.headers.get("Content-Encoding")).toBeNull();
    expect(compressed.headers.get("Content-Encoding")).toBe("gzip");
    expect(await compressed.text()).toBe(await plain.text());
    expect(compressed.headers.get("ETag")).toBe(plain.headers.get("ETag"));
  });
});

describe("the site and the API share an origin", () => {
  test.for([
    { path: "/", status: 200, type: "text/html" },
    { path: "/missing", status: 404, type: "text/html" },
    { path: "/v1x", status: 404, type: "text/html" },
    { path: "/schema/", status: 404, type: "text/html" },
    { path: "/v1/health", status: 200, type: "application/json" },
    { path: "//v1/health", status: 200, type: "application/json" },
    { path: "/v1", status: 404, type: "application/problem+json" },
    { path: "/v1/missing", status: 404, type: "application/problem+json" },
    { path: "/validate", status: 404, type: "application/problem+json" },
    { path: "/convert", status: 404, type: "application/problem+json" },
    { path: "/api/v1/validate", status: 404, type: "application/problem+json" },
    { path: "/schema/v1/jira_config.schema.json", status: 200, type: "application/json" },
    { path: "/schema/v1/jira_tokens.schema.json", status: 200, type: "application/json" },
    { path: "//schema/v1/jira_config.schema.json", status: 200, type: "application/json" },
    { path: "/schema/v1/missing", status: 404, type: "application/problem+json" },
    { path: "/openapi.json", status: 200, type: "application/json" },
    { path: "/openapi.json/", status: 200, type: "application/json" },
    { path: "//openapi.json", status: 200, type: "application/json" },
  ])("$path", async ({ path, status, type }) => {
    // The runtime may treat a browser's navigation to a missing page differently from a program's request.
    for (const mode of ["navigate", "cors"]) {
      const headers = { "Sec-Fetch-Mode": mode };
      const response = await fetch(server.origin + path, { headers, redirect: "manual" });
      expect(response.status).toBe(status);
      expect(response.headers.get("Content-Type")).toContain(type);
    }
  });
});

test("behind a proxy that passes on the host and the scheme, links lead back to it", async () => {
  const proxied =
    "GET /v1/validate HTTP/1.1\r\nHost: jira-config.your-company.com\r\nX-Forwarded-Proto: https\r\n";
  const answer = await send(`${proxied}Connection: close\r\n\r\n`);
  expect(answer).toContain(" https://jira-config.your-company.com/v1/validate\n");
});
