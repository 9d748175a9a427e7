import type { SendRequestOptions } from "jira.js/core";
import { isObject } from "../value-kinds.ts";

/** POST requests that only read. */
const readingPosts = [
  ...["/search/jql", "/search/approximate-count", "/jql/parse", "/jql/match", "/permissions/check"],
  ...["/bulkfetch", "/changelog/list", "/comment/list", "/worklog/list"],
];

/**
 * Whether a request can be sent twice with the effect of once. A PUT can, unless its `update` may add something, such as
 * a comment:
 * https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issues/#api-rest-api-3-issue-issueidorkey-put
 */
export function isIdempotent({
  method = "GET",
  url,
  body,
}: Pick<SendRequestOptions, "method" | "url" | "body">): boolean {
  if (method === "PUT") return !isObject(body) || body.update === undefined;
  return method !== "POST" || readingPosts.some((path) => url.endsWith(path));
}

/**
 * Lists are repeated parameters, as Jira's OpenAPI document wants them
 * (https://swagger.io/docs/specification/serialization/#query). A path may come without its slash, as in jira.js;
 * joined as it is, it would change the host, which gets the credentials.
 */
export function urlOf(
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
  const whole = `${baseUrl}${url.startsWith("/") ? "" : "/"}${url}`;
  return query.size > 0 ? `${whole}${url.includes("?") ? "&" : "?"}${query}` : whole;
}
