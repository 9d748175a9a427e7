import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { unstable_readConfig } from "wrangler";
import { deployArguments } from "../../scripts/deploy-arguments.ts";
import { type Server, startServer } from "../../scripts/server.ts";
import { limits, rateLimit } from "../../src/contract/limits.ts";
import { valid } from "../worker/configs.ts";

const inApp = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const environments = ["preview", "production"] as const;
const configOf = (env: string | undefined) => unstable_readConfig({ config: inApp("wrangler.jsonc"), env });

describe.each([undefined, ...environments])("the environment %s", (environment) => {
  test("sends no metrics, and logs nothing of a request", () => {
    const { send_metrics, observability } = configOf(environment);
    expect(send_metrics).toBe(false);
    expect(observability).toMatchObject({
      redact_query_string: true,
      logs: { invocation_logs: false },
      traces: { enabled: false },
    });
  });
});

test.each(environments)("%s counts as many requests as the documentation says", (environment) => {
  expect(configOf(environment).ratelimits).toMatchObject([
    { name: "RATE_LIMIT", simple: { limit: rateLimit.requests, period: rateLimit.seconds } },
  ]);
});

test("each environment counts for itself", () => {
  const namespaces = environments.flatMap((environment) =>
    configOf(environment).ratelimits?.map((limit: { namespace_id: string }) => limit.namespace_id),
  );
  expect(new Set(namespaces).size).toBe(environments.length);
});

test("a developer's machine does not count", () => {
  expect(configOf(undefined).ratelimits).toEqual([]);
});

describe("deploying", () => {
  test("to production serves the domain of SITE_ORIGIN", () => {
    expect(deployArguments("production", "https://jira-config.your-company.com")).toEqual(
      "deploy --env production --domain jira-config.your-company.com".split(" "),
    );
  });

  test("to preview needs no domain", () => {
    expect(deployArguments("preview", undefined)).toEqual(["deploy", "--env", "preview"]);
  });

  test.for([
    undefined,
    "",
    "jira-config.your-company.com",
    "http://jira-config.your-company.com",
    "https://jira-config.your-company.com/",
    "https://your-company.com/jira-config",
  ])("to production is refused when SITE_ORIGIN is %s", (origin) => {
    expect(() => deployArguments("production", origin)).toThrow("SITE_ORIGIN=https://");
  });

  test.for([undefined, "staging"])("to %s is refused with what to say", (environment) => {
    expect(() => deployArguments(environment, undefined)).toThrow("npm run deploy -- preview");
  });

  test("has everything that wrangler asks for", async () => {
    const args = deployArguments("production", "https://jira-config.your-company.com");
    const wrangler = inApp("node_modules/wrangler/bin/wrangler.js");
    const { stdout } = await promisify(execFile)(process.execPath, [wrangler, ...args, "--dry-run"], {
      cwd: inApp("."),
      env: { ...process.env, WRANGLER_SEND_METRICS: "false" },
    });
    expect(stdout).toContain(`env.RATE_LIMIT (${rateLimit.requests} requests/${rateLimit.seconds}s)`);
    expect(stdout).toContain("--dry-run: exiting now.");
  });
});

describe("where requests are counted", () => {
  let server: Server;

  beforeAll(async () => {
    server = await startServer({ environment: "production" });
  });

  afterAll(() => server.stop());

  const validate = (address: string) =>
    fetch(`${server.origin}/v1/validate`, {
      method: "POST",
      body: valid,
      headers: { "CF-Connecting-IP": address },
    });

  /** The first answer that is not a 200, and the number of answers before it. A new period may begin on the way. */
  async function exhaust(addresses: readonly string[]): Promise<{ refusal: Response; served: number }> {
    for (let served = 0; served <= 2 * rateLimit.requests; served += 1) {
      const response = await validate(addresses[served % addresses.length] ?? "");
      if (response.status !== 200) return { refusal: response, served };
      await response.body?.cancel();
    }
    throw new Error("Nothing was refused.");
  }

  test("a request over the limit is refused, and told when to try again", async () => {
    const { refusal, served } = await exhaust(["192.0.2.1"]);
    expect(served).toBeGreaterThanOrEqual(rateLimit.requests);
    expect(refusal.status).toBe(429);
    expect(refusal.headers.get("Retry-After")).toBe(`${rateLimit.seconds}`);
    expect(refusal.headers.get("Access-Control-Allow-Origin")).toBe("*");
    expect(refusal.headers.get("Content-Type")).toBe("application/problem+json");
    expect(await refusal.json()).toMatchObject({
      type: `${server.origin}/problems/rate-limited/`,
      status: 429,
      detail: expect.not.stringContaining("192.0.2.1"),
    });
  });

  test("other clients are served, and so are requests without a body", async () => {
    await exhaust(["192.0.2.2"]);
    expect((await validate("192.0.2.3")).status).toBe(200);
    const read = await fetch(`${server.origin}/v1/validate`, {
      headers: { "CF-Connecting-IP": "192.0.2.2" },
    });
    expect(read.status).toBe(200);
  });

  test("a network of IPv6 counts as one", async () => {
    const { refusal } = await exhaust(["2001:db8::1", "2001:db8:0:0:ffff::2", "2001:db8:0:0:1:2:3:4"]);
    expect(refusal.status).toBe(429);
    expect((await validate("2001:db8:0:1::1")).status).toBe(200);
  });

  test("a refused body of any size does not break the connection", async () => {
    await exhaust(["192.0.2.4"]);
    const response = await fetch(`${server.origin}/v1/validate`, {
      method: "POST",
      body: "x".repeat(4 * limits.requestBytes),
      headers: { "CF-Connecting-IP": "192.0.2.4" },
    });
    expect([413, 429]).toContain(response.status);
  });
});
