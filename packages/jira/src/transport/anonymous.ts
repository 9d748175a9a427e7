import { isObject } from "../value-kinds.ts";

/** Jira says it even on answers that look like success, but not always: https://github.com/MrRefactoring/jira.js/issues/418 */
export function isAnonymous(headers: Headers): boolean {
  return headers.get("x-seraph-loginreason")?.includes("AUTHENTICATED_FAILED") ?? false;
}

/** What an account is told at times, and an anonymous caller of nearly everything. */
const doubtful: ReadonlySet<number> = new Set([400, 403, 404]);

/**
 * Whether an answer may be what Jira gives to an anonymous caller: a dead token makes work items disappear, and searches
 * empty. The name of the account proves that it is not
 * (https://developer.atlassian.com/cloud/jira/platform/rest/v3/intro/#special-headers).
 */
export function mayBeAnonymous(
  { status, headers }: Pick<Response, "status" | "headers">,
  body: unknown,
): boolean {
  if (headers.has("x-aaccountid")) return false;
  return doubtful.has(status) || isLoggedOut(headers) || isEmptySearch(body);
}

/** The cookie against forged requests ends in `_lin` or `_lout`. */
function isLoggedOut(headers: Headers): boolean {
  return headers.get("set-cookie")?.includes("_lout") ?? false;
}

function isEmptySearch(body: unknown): boolean {
  return isObject(body) && Array.isArray(body.issues) && body.issues.length === 0;
}
