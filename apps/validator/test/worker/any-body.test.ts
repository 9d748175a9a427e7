import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { problems } from "../../src/contract/problems.ts";
import { origin, post } from "./api.ts";
import { valid } from "./configs.ts";

const contentTypes = [
  "application/yaml",
  "text/plain; charset=utf-16",
  "multipart/form-data; boundary=x",
  "multipart/form-data",
  "image/png",
  "",
];

const pieces = [
  "--x\r\n",
  "--x--\r\n",
  "\r\n",
  'Content-Disposition: form-data; name="a"; filename="b"\r\n\r\n',
  'Content-Disposition: form-data; name="a"\r\n\r\n',
  "Content-Disposition: form-data\r\n",
  "jira:\n",
  "  url: &a https://",
  "*a",
  "[",
  "JIRA_URL=",
  "\u{feff}",
  "\0",
];

const encode = (text: string) => new TextEncoder().encode(text);

/** Random bytes, random text, text that is almost a form or a configuration, and a configuration. */
const contents = fc.oneof(
  fc.uint8Array({ maxLength: 4096 }),
  fc.string({ unit: "binary", maxLength: 1024 }).map(encode),
  fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((text) => encode(text.join(""))),
  fc.constant(encode(valid)),
);

const bodies = fc.oneof(contents, contents.map(asOnlyFile));

function asOnlyFile(content: Uint8Array): Uint8Array {
  const head = encode('--x\r\nContent-Disposition: form-data; name="a"; filename="b"\r\n\r\n');
  return new Uint8Array([...head, ...content, ...encode("\r\n--x--\r\n")]);
}

test("no body makes the API fail, and every problem is one of the documented ones", async () => {
  const written = vi.spyOn(console, "error");
  await fc.assert(
    fc.asyncProperty(bodies, fc.constantFrom(...contentTypes), async (body, contentType) => {
      const response = await post(body, "", contentType ? { "Content-Type": contentType } : {});
      const answer = await response.json<Record<string, unknown>>();
      if (response.status === 200 || response.status === 422) {
        expect(answer.valid).toBe(response.status === 200);
        return;
      }
      expect(response.status).toBeLessThan(500);
      expect(response.headers.get("Content-Type")).toBe("application/problem+json");
      const listed = problems.find(({ slug }) => answer.type === `${origin}/problems/${slug}/`);
      expect(answer).toMatchObject({
        title: listed?.title,
        status: response.status,
        detail: expect.any(String),
      });
    }),
    { numRuns: 500 },
  );
  expect(written).not.toHaveBeenCalled();
});

test("nothing of a body is logged", async () => {
  const methods = ["debug", "error", "info", "log", "trace", "warn"] as const;
  const spies = methods.map((method) => vi.spyOn(console, method));
  for (const contentType of contentTypes) {
    await post(
      "jira:\n  api_token: not-for-any-log\n",
      "",
      contentType ? { "Content-Type": contentType } : {},
    );
  }
  for (const spy of spies) expect(spy).not.toHaveBeenCalled();
});
