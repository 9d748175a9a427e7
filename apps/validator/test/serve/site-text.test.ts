import { defaultSiteOrigin } from "@jira-config/schema";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Server, startServer } from "../../scripts/server.ts";

let server: Server;

beforeAll(async () => {
  server = await startServer();
});

afterAll(() => server.stop());

const ask = (path: string, init?: RequestInit) => fetch(server.origin + path, init);

describe.each([
  { path: "/configure/yaml/index.md", type: "text/markdown", link: "/reference/fields/" },
  { path: "/index.md", type: "text/markdown", link: "/check/" },
  { path: "/llms.txt", type: "text/plain", link: "/configure/yaml/index.md" },
])("$path", ({ path, type, link }) => {
  test("links to the origin that was called", async () => {
    const response = await ask(`${path}?utm_source=feed`);
    expect(response.status).toBe(200);
    expect(response.headers.get("Content-Type")).toBe(`${type}; charset=utf-8`);
    const text = await response.text();
    expect(text).toContain(`](${server.origin}${link})`);
    expect(text).not.toContain(defaultSiteOrigin);
  });

  test("is otherwise the site's answer", async () => {
    const response = await ask(path);
    const { length } = await response.bytes();
    expect(response.headers.get("Content-Length") ?? `${length}`).toBe(`${length}`);
    expect(response.headers.get("X-Content-Type-Options")).toBe("nosniff");

    const etag = response.headers.get("ETag") ?? "";
    expect(etag).not.toBe("");
    const again = await ask(path, { headers: { "If-None-Match": etag } });
    expect(again.status).toBe(304);
    expect(again.headers.get("ETag")).toBe(etag);

    const head = await ask(path, { method: "HEAD" });
    expect(head.status).toBe(200);
    expect(head.headers.get("ETag")).toBe(etag);
    expect(await head.text()).toBe("");
    expect((await ask(path, { method: "POST", body: "x" })).status).toBe(405);
  });
});

test.each(["/missing/index.md", "/missing.md"])("%s is missing like any other page", async (path) => {
  const response = await ask(path);
  expect(response.status).toBe(404);
  expect(response.headers.get("Content-Type")).toContain("text/html");
});

test("the API answers at its own addresses, whatever they and their queries end with", async () => {
  const response = await ask("/v1/health?file=jira.md");
  expect(await response.json()).toMatchObject({ status: "ok" });
  for (const path of ["/v1/rules/missing.md", "/schema/v1/missing.md"]) {
    const missing = await ask(path);
    expect(missing.status).toBe(404);
    expect(missing.headers.get("Content-Type")).toContain("application/problem+json");
  }
});
