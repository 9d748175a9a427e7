import { describe, expect, test } from "vitest";
import { call, post } from "./api.ts";
import { invalid, valid } from "./configs.ts";

describe("every answer", () => {
  test.for<[string, () => Promise<Response>]>([
    ["200", () => post(valid)],
    ["422", () => post(invalid)],
    ["400", () => post("")],
    ["404", () => call("/v1/nothing")],
    ["405", () => call("/v1/health", { method: "PUT", body: valid })],
    ["the schema", () => call("/v1/schema")],
    ["the OpenAPI document", () => call("/openapi.json")],
    ["304", () => call("/v1/schema", { headers: { "If-None-Match": "*" } })],
    ["a preflight", () => call("/v1/validate", { method: "OPTIONS" })],
  ])("%s is open to every origin and does nothing in a browser", async ([, send]) => {
    expect(Object.fromEntries((await send()).headers)).toMatchObject({
      "access-control-allow-origin": "*",
      "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
      "cross-origin-resource-policy": "cross-origin",
      "referrer-policy": "no-referrer",
      "x-content-type-options": "nosniff",
    });
  });
});

test("a preflight allows what the address takes", async () => {
  const response = await call("/v1/validate", {
    method: "OPTIONS",
    headers: {
      Origin: "https://elsewhere.test",
      "Access-Control-Request-Method": "POST",
      "Access-Control-Request-Headers": "content-type",
    },
  });
  expect(response.status).toBe(204);
  expect(await response.text()).toBe("");
  expect(Object.fromEntries(response.headers)).toMatchObject({
    allow: "POST, GET, HEAD, OPTIONS",
    "access-control-allow-methods": "POST, GET, HEAD, OPTIONS",
    "access-control-allow-headers": "*",
    "access-control-max-age": "86400",
  });
});

describe("HEAD is GET without the body", () => {
  test.for(["/v1/validate", "/v1/schema", "/v1/rules", "/v1/health", "/v1/nothing"])("%s", async (path) => {
    const get = await call(path);
    const head = await call(path, { method: "HEAD" });
    expect(head.status).toBe(get.status);
    expect(Object.fromEntries(head.headers)).toEqual(Object.fromEntries(get.headers));
    expect(await head.text()).toBe("");
  });
});
