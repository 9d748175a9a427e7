import { exports } from "cloudflare:workers";
import { expect } from "vitest";
import { problems } from "../../src/contract/problems.ts";

/** The address that the tests call the API at. */
export const origin = "https://jira-config.test";

/** Sends a request to the Worker, as the runtime does. */
export function call(path: string, init?: RequestInit): Promise<Response> {
  return exports.default.fetch(new Request(origin + path, init));
}

/** Posts a body to be checked. */
export function post(
  body: BodyInit | null,
  query = "",
  headers: Record<string, string> = {},
): Promise<Response> {
  return call(`/v1/validate${query}`, { method: "POST", body, headers });
}

/** Posts a body to be converted. */
export function postConvert(
  body: BodyInit | null,
  query: string,
  headers: Record<string, string> = {},
): Promise<Response> {
  return call(`/v1/convert${query}`, { method: "POST", body, headers });
}

/** A form with files, by their names. */
export function form(files: Record<string, string | Uint8Array>): FormData {
  const data = new FormData();
  for (const [name, content] of Object.entries(files)) data.append("file", new File([content], name));
  return data;
}

/** Expects an answer of the shape that RFC 9457 and our list of problems describe, and gives its data. */
export async function expectProblem(response: Response, slug: string): Promise<Record<string, unknown>> {
  const listed = problems.find((problem) => problem.slug === slug);
  const body: Record<string, unknown> = await response.json();
  expect(body).toMatchObject({
    type: `${origin}/problems/${slug}/`,
    title: listed?.title,
    status: listed?.status,
    detail: expect.stringMatching(/^[A-Z].*\.$/),
  });
  expect(response.status).toBe(listed?.status);
  expect(response.headers.get("Content-Type")).toBe("application/problem+json");
  return body;
}
