import { getAttachmentContent, getAvatarImageByID, getCurrentUser } from "jira.js/cloud";
import { describe, expect, test } from "vitest";
import { IntegrationError } from "../src/index.ts";
import { get, json, post, serving } from "./serving.ts";
import { thrownBy } from "./signed-in.ts";

const mebibyte = 1024 ** 2;

/** An answer of some MiB, and how many of them were read. */
function answering(count: number, headers: Record<string, string> = {}, code: number = 200) {
  const seen = { read: 0, isCancelled: false };
  const fetch = async () => {
    const body = new ReadableStream<Uint8Array>(
      {
        pull: (controller) => {
          if (seen.read === count) return controller.close();
          seen.read += 1;
          controller.enqueue(new Uint8Array(mebibyte));
        },
        cancel: () => {
          seen.isCancelled = true;
        },
      },
      { highWaterMark: 0 },
    );
    return new Response(body, { status: code, headers });
  };
  return { seen, fetch };
}

const endless = Number.POSITIVE_INFINITY;

describe("an answer without an end", () => {
  test.each([
    ["data", 200, { "content-type": "application/json" }],
    ["a text", 200, {}],
    ["a refusal", 400, { "content-type": "application/json" }],
  ])("that is %s is read up to a bound, and reported", async (_, code, headers) => {
    const { seen, fetch } = answering(endless, headers, code);
    const { transport } = await serving([], { fetch });
    const error = await thrownBy(transport.sendRequest(get));
    expect(error).toBeInstanceOf(IntegrationError);
    expect(error?.message).toBe(
      `The answer is larger than 64 MiB, so it was not read. Ask for less at once, such as fewer work items or fields. (HTTP ${code}, GET /rest/api/3/myself)`,
    );
    expect(error).toMatchObject({ status: code });
    expect(seen).toEqual({ read: 65, isCancelled: true });
  });

  test("that comes too slowly is read until the time is up, even if the caller's own fetch does not end it", async () => {
    let isCancelled = false;
    const cancel = () => {
      isCancelled = true;
    };
    const fetch = async () => new Response(new ReadableStream({ cancel }));
    const { transport } = await serving([], { fetch, retryAttempts: 0, timeout: 0.01 });
    await expect(transport.sendRequest(get)).rejects.toMatchObject({ code: "timed-out" });
    expect(isCancelled).toBe(true);
  });

  test("is requested again where that may help, and not where it may do something twice", async () => {
    const outage = answering(endless, {}, 503);
    const { transport, waits } = await serving([], { fetch: outage.fetch, retryAttempts: 1 });
    await thrownBy(transport.sendRequest(get));
    expect(waits).toHaveLength(1);
    const written = await serving([], { fetch: answering(endless).fetch });
    const error = await thrownBy(written.transport.sendRequest(post));
    expect(error?.message).toContain("Jira may have carried it out anyway");
    expect(written.waits).toEqual([]);
  });
});

test("an answer is not even begun when it says that it is too large", async () => {
  for (const [length, read] of [
    [64 * mebibyte, 1],
    [64 * mebibyte + 1, 0],
  ]) {
    const { seen, fetch } = answering(1, {
      "content-length": `${length}`,
      "content-type": "application/json",
    });
    const { transport } = await serving([], { fetch });
    await thrownBy(getCurrentUser(transport));
    expect(seen.read).toBe(read);
  }
});

test("an attachment may be as large as Jira allows", async () => {
  const { fetch } = answering(65, { "content-type": "image/png" });
  const { transport } = await serving([], { fetch });
  const bytes = await getAttachmentContent(transport, { id: "1" });
  expect((bytes as ArrayBuffer).byteLength).toBe(65 * mebibyte);
  const { seen, fetch: larger } = answering(1, { "content-length": `${2048 * mebibyte + 1}` });
  const refused = await serving([], { fetch: larger });
  await expect(getAttachmentContent(refused.transport, { id: "1" })).rejects.toThrow("larger than 2048 MiB");
  expect(seen).toEqual({ read: 0, isCancelled: true });
});

test("an answer without a stream, from the caller's own fetch, is read as well", async () => {
  const whole = new Response('{"accountId":"1"}');
  const { transport } = await serving([], {
    fetch: async () =>
      ({
        ok: true,
        status: 200,
        headers: new Headers({ "content-type": "application/json" }),
        arrayBuffer: () => whole.clone().arrayBuffer(),
      }) as Response,
  });
  await expect(getCurrentUser(transport)).resolves.toMatchObject({ accountId: "1" });
});

test("a refusal in place of a file is quoted", async () => {
  const { transport } = await serving([
    (_, response) => json(response, 400, { errorMessages: ["The attachment is gone."] }),
  ]);
  await expect(getAttachmentContent(transport, { id: "1" })).rejects.toMatchObject({
    details: ["The attachment is gone."],
  });
});

describe("a web page in place of a file", () => {
  const page = "<!DOCTYPE html><html><title>Sign in to the network</title></html>";

  const asking = async (body: string, headers: Record<string, string>) =>
    serving([(_, response) => response.writeHead(200, headers).end(body)]);

  test.each([
    [{ "content-type": "text/html; charset=utf-8" }, page],
    [{}, `\n ${page}`],
    [{ "content-type": "text/plain" }, "<html><body>Blocked by the proxy</body></html>"],
  ])("is not Jira's answer with %o", async (headers, body) => {
    const { transport } = await asking(body, headers);
    for (const request of [
      getAttachmentContent(transport, { id: "1" }),
      getAvatarImageByID(transport, { type: "project", id: 1 }),
    ])
      await expect(request).rejects.toMatchObject({ code: "not-jiras-answer", status: 200 });
  });

  test.each(["x-aaccountid", "atl-traceid", "content-disposition"])(
    "is the file when %s says that Jira sent it: pages can be attached",
    async (name) => {
      const { transport } = await asking(page, { "content-type": "text/html", [name]: "1" });
      const bytes = await getAttachmentContent(transport, { id: "1" });
      expect(Buffer.from(bytes as ArrayBuffer).toString()).toBe(page);
    },
  );
});
