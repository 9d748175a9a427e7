import { inspect } from "node:util";
import { runInNewContext } from "node:vm";
import fc from "fast-check";
import { expect, test } from "vitest";
import { type IntegrationError, RateLimitError } from "../src/index.ts";
import { Secret } from "../src/secret.ts";
import { Transport } from "../src/transport/transport.ts";
import { fakeToken, piecesIn } from "./token.ts";

const email = "jira-bot@your-company.com";

const token = fc
  .string({
    unit: fc.constantFrom(..."ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"),
    minLength: 30,
    maxLength: 171,
  })
  .map(fakeToken);

const encoded = (secret: string) => Buffer.from(`${email}:${secret}`).toString("base64");

/** What a custom `fetch` may say about a request: all of it, or a part. */
const said = fc.oneof(
  fc.constantFrom(
    (secret: string) => secret,
    (secret: string) => encodeURIComponent(secret),
    (secret: string) => JSON.stringify({ headers: { authorization: `Basic ${encoded(secret)}` } }),
  ),
  fc
    .tuple(fc.nat(200), fc.integer({ min: 6, max: 80 }), fc.boolean())
    .map(([start, length, isHeader]) => (secret: string) => {
      const whole = isHeader ? encoded(secret) : secret;
      return whole.slice(Math.min(start, whole.length - 6)).slice(0, length);
    }),
);

type Saying = (secret: string) => string;

/** What it may throw: errors with secrets anywhere in them or in their causes, or values that are not errors. */
const { thrown } = fc.letrec<{ thrown: (secret: string) => unknown }>((tie) => ({
  thrown: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    said,
    said.map((say) => (secret: string) => new TypeError(`fetch failed: ${say(secret)}`)),
    said.map((say) => (secret: string) => Object.assign(new Error("No"), { code: say(secret) })),
    said.map((say) => (secret: string) => Object.assign(new Error("No"), { name: say(secret) })),
    said.map((say) => (secret: string) => Object.assign(new Error("No"), { stack: say(secret) })),
    said.map(
      (say) => (secret: string) =>
        Object.assign(new Error("No"), { config: { headers: new Headers({ authorization: say(secret) }) } }),
    ),
    said.map((say: Saying) => (secret: string) => new Error("No", { cause: { request: say(secret) } })),
    fc.tuple(said, tie("thrown")).map(
      ([say, cause]) =>
        (secret: string) =>
          new RateLimitError(say(secret), {
            request: say(secret),
            details: [say(secret)],
            cause: cause(secret),
          }),
    ),
    tie("thrown").map((cause) => (secret: string) => new Error("No", { cause: cause(secret) })),
    fc.array(tie("thrown"), { maxLength: 3 }).map(
      (all) => (secret: string) =>
        new AggregateError(
          all.map((one) => one(secret)),
          "None",
        ),
    ),
  ),
}));

test("whatever the caller's own fetch throws, no piece of the token stays in the error or the log", async () => {
  await fc.assert(
    fc.asyncProperty(token, thrown, async (secret, thrownWith) => {
      const log: string[] = [];
      const transport = new Transport({
        baseUrl: "https://your-company.atlassian.net",
        credentials: { email, token: new Secret(secret) },
        timeout: 5,
        retryAttempts: 0,
        fetch: () => Promise.reject(thrownWith(secret)),
        debug: (line) => log.push(line),
      });
      const error = await transport
        .sendRequest({ url: "/rest/api/3/myself", method: "GET" })
        .catch((one) => one);
      const printed = [
        inspect(error, { depth: 20, showHidden: true }),
        inspect((error as Error).cause, { depth: 20, showHidden: true }),
        JSON.stringify(error),
        `${error} ${(error as Error).stack}`,
        ...log,
      ].join("\n");
      for (const whole of [secret, encoded(secret)]) expect(piecesIn(printed, whole)).toEqual([]);
    }),
  );
});

test("the rest of what the caller's own fetch throws is kept, with its code and those of its causes", async () => {
  const attempts = [Object.assign(new Error("connect ECONNREFUSED ::1:443"), { code: "ECONNREFUSED" })];
  const cause = new AggregateError(attempts, "All attempts failed");
  const transport = new Transport({
    baseUrl: "https://your-company.atlassian.net",
    timeout: 5,
    retryAttempts: 0,
    fetch: () => Promise.reject(new TypeError("fetch failed", { cause })),
  });
  const error = await transport
    .sendRequest({ url: "/", method: "GET" })
    .catch((one) => one as IntegrationError);
  expect(error).toMatchObject({
    code: "connection-failed",
    cause: {
      name: "TypeError",
      message: "fetch failed",
      stack: expect.stringContaining("redacted-error.test.ts"),
      cause: { errors: [{ message: "connect ECONNREFUSED ::1:443", code: "ECONNREFUSED" }] },
    },
  });
});

test("an error of another realm, as in Jest, is kept like any other", async () => {
  const thrown = runInNewContext(`
    const attempt = Object.assign(new Error("connect ECONNREFUSED ::1:443"), { code: "ECONNREFUSED" });
    new TypeError("fetch failed", { cause: new AggregateError([attempt], "All attempts failed") })`);
  const transport = new Transport({
    baseUrl: "https://your-company.atlassian.net",
    timeout: 5,
    retryAttempts: 0,
    fetch: () => Promise.reject(thrown),
  });
  await expect(transport.sendRequest({ url: "/", method: "GET" })).rejects.toMatchObject({
    code: "connection-failed",
    cause: { message: "fetch failed", cause: { errors: [{ code: "ECONNREFUSED" }] } },
  });
});

test("an error of ours that the caller's own fetch throws keeps its class and its message", async () => {
  const transport = new Transport({
    baseUrl: "https://your-company.atlassian.net",
    timeout: 5,
    retryAttempts: 0,
    fetch: () =>
      Promise.reject(new RateLimitError("Later", { retryAfter: 9, cause: new Error("A queue is full") })),
  });
  const error = await transport
    .sendRequest({ url: "/", method: "GET" })
    .catch((one) => one as IntegrationError);
  expect(error).toBeInstanceOf(RateLimitError);
  expect(error).toMatchObject({ message: "Later", retryAfter: 9, cause: { message: "A queue is full" } });
  expect((error as IntegrationError).stack).toContain("redacted-error.test.ts");
});

test("an error that is its own cause, many times over, is kept as one", async () => {
  const loop = new AggregateError([], "Round and round");
  loop.errors.push(loop, loop, loop);
  loop.cause = loop;
  const transport = new Transport({
    baseUrl: "https://your-company.atlassian.net",
    timeout: 5,
    retryAttempts: 0,
    fetch: () => Promise.reject(loop),
  });
  const error = await transport
    .sendRequest({ url: "/", method: "GET" })
    .catch((one) => one as IntegrationError);
  const { cause } = error as { cause: AggregateError };
  expect(cause.cause).toBe(cause);
  expect(cause.errors).toEqual([cause, cause, cause]);
});
