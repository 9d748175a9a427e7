import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import { respond } from "../../src/respond.ts";
import { routes } from "../../src/routes.ts";
import { origin } from "./api.ts";

const mebibyte = 1024 * 1024;

/** Posts a body of unknown size; returns the answer, and what happened to the body. */
async function postStream(path: string, mebibytes: number, headers: Record<string, string> = {}) {
  let sent = 0;
  let isCancelled = false;
  const body = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        sent += 1;
        if (sent > mebibytes) controller.close();
        else controller.enqueue(new Uint8Array(mebibyte));
      },
      cancel() {
        isCancelled = true;
      },
    },
    { highWaterMark: 0 },
  );
  const response = await respond(new Request(origin + path, { method: "POST", body, headers }), routes, env);
  return { status: response.status, received: sent, isCancelled };
}

test.for([
  { path: "/v1/nothing", status: 404 },
  { path: "/v1/health", status: 405 },
  { path: "/v1/validate?format=xml", status: 400 },
  { path: "/v1/validate", status: 413 },
])("$path receives all of a body that it refuses with $status", async ({ path, status }) => {
  expect(await postStream(path, 3)).toEqual({ status, received: 4, isCancelled: false });
});

test.for([{}, { "Content-Length": `${1000 * mebibyte}` }])(
  "an endless body is refused all the same, announced by %o",
  async (headers) => {
    const { status, received, isCancelled } = await postStream(
      "/v1/validate",
      Number.POSITIVE_INFINITY,
      headers,
    );
    expect(status).toBe(413);
    expect(received).toBeLessThan(12);
    expect(isCancelled).toBe(true);
  },
);
