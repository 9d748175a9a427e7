import type { SendRequestOptions } from "jira.js/core";
import { IntegrationError } from "../errors.ts";

/** POST requests that only read. */
const readingPosts = ["/search/jql", "/search/approximate-count", "/jql/parse"];

/** Whether doing it twice is as good as once. */
export function isIdempotent({ method = "GET", url }: Pick<SendRequestOptions, "method" | "url">): boolean {
  return method !== "POST" || readingPosts.some((path) => url.endsWith(path));
}

/** Lists are repeated parameters, as Jira's OpenAPI document wants them: https://swagger.io/docs/specification/serialization/#query */
export function addressOf(
  baseUrl: string,
  { url, searchParams = {} }: Pick<SendRequestOptions, "url" | "searchParams">,
): string {
  const query = new URLSearchParams(
    Object.entries(searchParams).flatMap(([name, value]) =>
      (Array.isArray(value) ? value : [value])
        .filter((one) => one !== undefined && one !== null)
        .map((one): [string, string] => [name, String(one)]),
    ),
  );
  return `${baseUrl}${url}${query.size > 0 ? `?${query}` : ""}`;
}

/** @throws {IntegrationError} when a value has no form in JSON; nothing is sent then, nor has Jira done anything */
export function jsonOf(body: unknown): string {
  try {
    return JSON.stringify(body);
  } catch {
    throw new IntegrationError(
      "A value in this request cannot be written as JSON, so nothing was sent. Use strings, numbers, lists and objects, but no BigInt, and nothing that contains itself.",
    );
  }
}
