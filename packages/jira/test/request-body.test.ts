import type { SendRequestOptions } from "jira.js/core";
import { expect, onTestFinished, test, vi } from "vitest";
import { post, serving } from "./serving.ts";

/** The body that is sent, and its media type. */
async function sent(request: object) {
  const seen: RequestInit[] = [];
  const fetch = async (_: string, init: RequestInit) => {
    seen.push(init);
    return Response.json({});
  };
  const { transport } = await serving([], { fetch });
  await transport.sendRequest(request as SendRequestOptions);
  const [{ body, headers } = {}] = seen;
  const given = new Headers(headers);
  return {
    accept: given.get("accept"),
    text: body === undefined || body === null ? undefined : await new Response(body).text(),
    type: given.get("content-type"),
  };
}

const form = "application/x-www-form-urlencoded;charset=UTF-8";

test.for<[string, unknown, string, string | null]>([
  ["an object", { a: [1, "b"] }, '{"a":[1,"b"]}', "application/json"],
  ["a list", ["a"], '["a"]', "application/json"],
  ["a text, as data", "a", '"a"', "application/json"],
  ["fields of a form", new URLSearchParams({ a: "b c" }), "a=b+c", form],
  ["a file", new Blob(["a"], { type: "image/png" }), "a", "image/png"],
  ["bytes", new TextEncoder().encode("a"), "a", null],
  ["a buffer", new TextEncoder().encode("a").buffer, "a", null],
  ["a stream", new Blob(["a"]).stream(), "a", null],
])("%s is sent in its own form", async ([, body, text, type]) => {
  expect(await sent({ ...post, body })).toMatchObject({ text, type });
});

test("a form keeps its type in a runtime that forgets the type of a body it has read, as Bun does", async () => {
  const { arrayBuffer } = Response.prototype;
  const reading = vi.spyOn(Response.prototype, "arrayBuffer").mockImplementation(function (this: Response) {
    this.headers.delete("content-type");
    return arrayBuffer.call(this);
  });
  onTestFinished(() => reading.mockRestore());
  expect(await sent({ ...post, body: new URLSearchParams({ a: "b c" }) })).toMatchObject({ type: form });
});

test("a header of the caller replaces ours, in any case", async () => {
  const headers = { Accept: "image/png", "Content-Type": "image/gif" };
  const file = new Blob(["a"], { type: "image/png" });
  expect(await sent({ ...post, body: file, headers })).toMatchObject({
    type: "image/gif",
    accept: "image/png",
  });
});

test("no body is sent where there is none, with a JSON type where something is written", async () => {
  for (const body of [undefined, null]) {
    expect(await sent({ ...post, body })).toMatchObject({ text: undefined, type: "application/json" });
    for (const method of ["GET", "HEAD"]) {
      expect(await sent({ ...post, method, body })).toMatchObject({ text: undefined, type: null });
    }
  }
});
