import { env } from "cloudflare:workers";
import { afterEach, describe, expect, test, vi } from "vitest";
import { problems } from "../../src/contract/problems.ts";
import { descriptions } from "../../src/openapi/descriptions.ts";
import { respond } from "../../src/respond.ts";
import { call, expectProblem, form, origin, post } from "./api.ts";
import { invalid, valid } from "./configs.ts";

const kibibyte = 1024;
const ofSize = (bytes: number) => "#".repeat(bytes - 1).concat("\n");

describe("400", () => {
  test.for([
    { what: "no body", body: null, slug: "empty-body" },
    { what: "an empty body", body: "", slug: "empty-body" },
    { what: "only a byte order mark", body: "\u{feff}", slug: "empty-body" },
    { what: "bytes that are not UTF-8", body: new Uint8Array([0x6a, 0xff, 0x69]), slug: "not-text" },
    { what: "half a character of UTF-16", body: new Uint8Array([0xff, 0xfe, 0x6a]), slug: "not-text" },
    { what: "half a pair of UTF-16", body: new Uint8Array([0xfe, 0xff, 0xd8, 0, 0, 0x6a]), slug: "not-text" },
    { what: "UTF-32", body: new Uint8Array([0xff, 0xfe, 0, 0, 0x6a, 0, 0, 0]), slug: "not-text" },
    {
      what: "UTF-32, big end first",
      body: new Uint8Array([0, 0, 0xfe, 0xff, 0, 0, 0, 0x6a]),
      slug: "not-text",
    },
  ])("$what: $slug", async ({ body, slug }) => {
    await expectProblem(await post(body), slug);
  });

  test.for([
    {
      query: "?format=xml",
      parameter: "format",
      known: ["auto", "yaml", "dotenv", "bash", "powershell", "cmd", "compose"],
    },
    {
      query: "?format=",
      parameter: "format",
      known: ["auto", "yaml", "dotenv", "bash", "powershell", "cmd", "compose"],
    },
    { query: "?output=pdf", parameter: "output", known: ["json", "text"] },
    { query: "?strict=yes", parameter: "strict", known: ["false", "true"] },
    { query: "?status=500", parameter: "status", known: ["422", "200"] },
  ])("$query: the known values are listed", async ({ query, parameter, known }) => {
    const problem = await expectProblem(await post(valid, query), "unknown-value");
    expect(problem).toMatchObject({ parameter, known: expect.arrayContaining(known) });
  });
});

describe("404", () => {
  test.for([
    "/v1",
    "/v1/",
    "/v1/nothing",
    "/v1//nothing",
    "/V1/validate",
    "/v1/rules/no-such-rule",
    "/v1/rules/%",
    "/schema/v1/x",
  ])("%s", async (path) => {
    await expectProblem(await call(path), "not-found");
  });

  test.for(["/validate", "/validate/", "/api/v1/validate", "/v2/validate"])(
    "%s names the address that was meant",
    async (path) => {
      const problem = await expectProblem(await call(path, { method: "POST", body: invalid }), "not-found");
      expect(problem.detail).toContain("Use /v1/validate instead");
    },
  );

  test("whatever the method", async () => {
    await expectProblem(await call("/v1/nothing", { method: "POST", body: invalid }), "not-found");
    await expectProblem(await call("/v1/nothing", { method: "OPTIONS" }), "not-found");
  });
});

describe("405", () => {
  test.for([
    { method: "PUT", path: "/v1/validate", allow: "POST, GET, HEAD, OPTIONS" },
    { method: "DELETE", path: "/v1/validate", allow: "POST, GET, HEAD, OPTIONS" },
    { method: "POST", path: "/v1/schema", allow: "GET, HEAD, OPTIONS" },
    { method: "PATCH", path: "/v1/rules", allow: "GET, HEAD, OPTIONS" },
    { method: "POST", path: "/v1/health", allow: "GET, HEAD, OPTIONS" },
  ])("$method $path", async ({ method, path, allow }) => {
    const response = await call(path, { method, body: method === "DELETE" ? null : invalid });
    expect(response.headers.get("Allow")).toBe(allow);
    await expectProblem(response, "method-not-allowed");
  });
});

describe("406", () => {
  test.for(["image/png", "text/html", "application/json;q=0, text/plain;q=0", "*/*;q=0"])(
    "Accept: %s",
    async (accept) => {
      const problem = await expectProblem(await post(valid, "", { Accept: accept }), "not-acceptable");
      expect(problem.supported).toEqual([
        "application/json",
        "text/plain",
        "application/sarif+json",
        "application/xml",
        "text/markdown",
      ]);
    },
  );
});

describe("413", () => {
  const inChunks = (bytes: number) => {
    let left = bytes;
    return new ReadableStream<Uint8Array>({
      pull(controller) {
        if (left > 0) controller.enqueue(new TextEncoder().encode(ofSize(kibibyte)));
        else controller.close();
        left -= kibibyte;
      },
    });
  };

  test.for([
    { what: "a body", body: () => ofSize(256 * kibibyte + 1) },
    { what: "a body without a length", body: () => inChunks(257 * kibibyte) },
    { what: "a body over a mebibyte", body: () => ofSize(3 * kibibyte * kibibyte) },
    { what: "a body over what is received at all", body: () => ofSize(9 * kibibyte * kibibyte) },
    { what: "a file", body: () => form({ "a.yaml": valid, "b.yaml": ofSize(256 * kibibyte + 1) }) },
    {
      what: "21 files",
      body: () => form(Object.fromEntries(Array.from({ length: 21 }, (_, at) => [`${at}.yaml`, valid]))),
    },
    {
      what: "files of more than a mebibyte together",
      body: () => form(Object.fromEntries([1, 2, 3, 4].map((at) => [`${at}.yaml`, ofSize(256 * kibibyte)]))),
    },
  ])("$what", async ({ body }) => {
    const problem = await expectProblem(await post(body()), "too-large");
    expect(problem.limit).toBeTypeOf("number");
  });

  test.for([
    { what: "the largest body", body: () => ofSize(256 * kibibyte) },
    { what: "the largest body without a length", body: () => inChunks(256 * kibibyte) },
    { what: "the largest file", body: () => form({ "a.yaml": ofSize(256 * kibibyte) }) },
  ])("$what is checked", async ({ body }) => {
    expect((await post(body(), "?status=200")).status).toBe(200);
  });
});

describe("415", () => {
  test.for([
    { "Content-Type": "image/png" },
    { "Content-Type": "multipart/mixed; boundary=x" },
    { "Content-Type": "text" },
  ])("%o", async (headers) => {
    const response = await post(valid, "", headers as Record<string, string>);
    expect(response.headers.get("Accept")).toContain("application/yaml");
    const problem = await expectProblem(response, "unsupported-media-type");
    expect(problem.supported).toContain("multipart/form-data");
  });

  test.for([valid, form({ "a.yaml": valid })])("Content-Encoding: gzip, %o", async (body) => {
    const response = await post(body, "", { "Content-Encoding": "gzip" });
    expect(response.headers.get("Accept-Encoding")).toBe("identity");
    expect(response.headers.has("Accept")).toBe(false);
    expect(await expectProblem(response, "unsupported-media-type")).not.toHaveProperty("supported");
  });

  // https://www.rfc-editor.org/rfc/rfc9110#section-8.4.1
  test.for(["identity", "Identity"])("Content-Encoding: %s is none", async (encoding) => {
    expect((await post(valid, "", { "Content-Encoding": encoding })).status).toBe(200);
  });
});

describe("an unforeseen error", () => {
  afterEach(() => vi.restoreAllMocks());

  test("tells nobody what was in the body", async () => {
    const log = vi.spyOn(console, "error").mockImplementation(() => {});
    const handle = () => {
      throw new TypeError("secret");
    };
    const routes = [{ method: "GET", path: "/v1/broken", query: {}, handle }] as const;
    const response = await respond(new Request(`${origin}/v1/broken`), routes, env);
    const problem = await expectProblem(response, "internal-error");
    expect(JSON.stringify(problem)).not.toContain("secret");
    expect(log.mock.calls).toEqual([["Unforeseen error in the API:", "TypeError"]]);
  });
});

describe("the list of problems", () => {
  test("has one entry a slug, in the order of the status", () => {
    expect(new Set(problems.map(({ slug }) => slug)).size).toBe(problems.length);
    const statuses = problems.map(({ status }) => status);
    expect(statuses).toEqual([...statuses].sort());
  });

  test("has no problem that is never answered: the contract test sees all that are documented", () => {
    const documented: string[] = Object.values(descriptions).flatMap((one) => one.problems);
    const others = problems.map(({ slug }) => slug).filter((slug) => !documented.includes(slug));
    expect(others).toEqual(["method-not-allowed", "internal-error"]);
  });
});
