import { isObject } from "../value-kinds.ts";

/** Jira says it even on answers that look like success, but not always: https://github.com/MrRefactoring/jira.js/issues/418 */
export function isAnonymous(headers: Headers): boolean {
  return headers.get("x-seraph-loginreason")?.includes("AUTHENTICATED_FAILED") ?? false;
}

/** Statuses that an account gets now and then, and an anonymous caller for nearly everything. */
const doubtful: ReadonlySet<number> = new Set([400, 403, 404]);

/**
 * Whether Jira may have taken the caller for anonymous: with a dead token, work items disappear and searches are empty.
 * A header that names the account proves that it has not
 * (https://developer.atlassian.com/cloud/jira/platform/rest/v3/intro/#special-headers).
 */
export function mayBeAnonymous(
  { status, headers }: Pick<Response, "status" | "headers">,
  body: unknown,
): boolean {
  if (headers.has("x-aaccountid")) return false;
  return doubtful.has(status) || isLoggedOut(headers) || isEmptySearch(body);
}

/** The value of the XSRF cookie ends in `_lin` or `_lout`. */
function isLoggedOut(headers: Headers): boolean {
  return headers.get("set-cookie")?.includes("_lout") ?? false;
}

function isEmptySearch(body: unknown): boolean {
  return isObject(body) && Array.isArray(body.issues) && body.issues.length === 0;
}
