import { exports } from "cloudflare:workers";
import { rules } from "@jira-config/checker/rules";
import { describe, expect, test } from "vitest";
import { call, origin } from "./api.ts";

const schemaPath = "/schema/v1/jira_config.schema.json";
const inventorySchemaPath = "/schema/v1/jira_tokens.schema.json";

describe("the JSON Schema", () => {
  test.for(["/v1/schema", schemaPath])("%s has the id of the origin that was called", async (path) => {
    const response = await call(path);
    expect(response.headers.get("Content-Type")).toBe("application/json");
    expect(await response.json()).toMatchObject({
      $schema: "http://json-schema.org/draft-07/schema#",
      $id: origin + schemaPath,
      required: ["jira"],
    });
  });
});

test("the JSON Schema of the inventory of tokens has the id of the origin that was called", async () => {
  const response = await call(inventorySchemaPath);
  expect(response.headers.get("Content-Type")).toBe("application/json");
  expect(await response.json()).toMatchObject({ $id: origin + inventorySchemaPath });
});

test("the OpenAPI document names the origin that was called as its server", async () => {
  const response = await call("/openapi.json");
  expect(response.headers.get("Content-Type")).toBe("application/json");
  expect(await response.json()).toMatchObject({ openapi: "3.1.1", servers: [{ url: origin }] });
});

describe("the rules", () => {
  test("are all listed, each with its page", async () => {
    const body = await (await call("/v1/rules")).json<{ rules: { id: string; docs: string }[] }>();
    expect(body.rules.map(({ id }) => id)).toEqual(rules.map(({ id }) => id));
    expect(body.rules[0]?.docs).toBe(`${origin}/rules/${rules[0]?.id}/`);
  });

  test("can be read one by one", async () => {
    const response = await call("/v1/rules/site-url-trailing-slash");
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({
      id: "site-url-trailing-slash",
      severity: "error",
      docs: `${origin}/rules/site-url-trailing-slash/`,
      examples: { valid: expect.any(Array), invalid: expect.any(Array) },
    });
  });
});

describe("what changes only with a new version is cached", () => {
  const cacheable = [
    "/v1/schema",
    schemaPath,
    inventorySchemaPath,
    "/openapi.json",
    "/v1/rules",
    "/v1/rules/site-url-trailing-slash",
  ];
  const etagOf = async (path: string) => (await call(path)).headers.get("ETag") ?? "";

  test.for(cacheable)("%s", async (path) => {
    const response = await call(path);
    expect(response.headers.get("Cache-Control")).toBe("public, max-age=3600");
    expect(response.headers.get("ETag")).toMatch(/^W\/"[0-9a-f]{32}"$/);
  });

  test.for<[string, (etag: string) => string]>([
    ["the same", (etag) => etag],
    ["one made strong by a proxy", (etag) => etag.replace("W/", "")],
    ["one of several", (etag) => `"other", ${etag}`],
    ["any", () => "*"],
  ])("304 when the client has %s", async ([, given]) => {
    const etag = await etagOf("/v1/schema");
    const response = await call("/v1/schema", { headers: { "If-None-Match": given(etag) } });
    expect(response.status).toBe(304);
    expect(response.headers.get("ETag")).toBe(etag);
    expect(await response.text()).toBe("");
  });

  test("200 when the client has another version", async () => {
    const response = await call("/v1/schema", { headers: { "If-None-Match": '"other"' } });
    expect(response.status).toBe(200);
  });

  test("another origin has another schema, and another ETag", async () => {
    const elsewhere = await exports.default.fetch("https://elsewhere.test/v1/schema");
    expect(elsewhere.headers.get("ETag")).not.toBe(await etagOf("/v1/schema"));
  });
});

test("health says that the API answers, and its version", async () => {
  const response = await call("/v1/health");
  expect(response.headers.get("Cache-Control")).toBe("no-store");
  expect(await response.json()).toEqual({ status: "ok", version: expect.stringMatching(/^\d+\.\d+\.\d+$/) });
});

describe("how to call it", () => {
  test("names the origin that was called, and every option", async () => {
    const response = await call("/v1/validate");
    expect(response.status).toBe(200);
    expect(response.headers.get("Content-Type")).toBe("text/plain; charset=utf-8");
    const text = await response.text();
    expect(text).toContain(`curl --data-binary "@jira_config.yaml" ${origin}/v1/validate\n`);
    for (const option of [
      "format=auto|yaml|dotenv|bash|powershell|cmd|compose",
      "output=json|text",
      "strict=",
      "(default: false)",
      "status=",
      "to=yaml|dotenv",
      "from=auto",
      `${origin}/openapi.json`,
    ]) {
      expect(text).toContain(option);
    }
  });
});
