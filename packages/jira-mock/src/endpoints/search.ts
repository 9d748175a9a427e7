import type { Call } from "../call/call.ts";
import { wholeNumber } from "../call/paging.ts";
import type { Issue } from "../cloud/issue.ts";
import { type Answer, ok, Refusal } from "../http/answer.ts";
import { asRecord, asText } from "../http/body.ts";
import { failure, invalidPayload, unreadable } from "../http/failures.ts";
import { JqlError } from "../jql/jql-error.ts";
import { parseQuery, type Query } from "../jql/query.ts";
import { search } from "../jql/search.ts";
import { describeFields, fieldsAskedFor, representIssue } from "../representations/issue.ts";
import { type Endpoint, readWork, rest } from "./endpoint.ts";

interface SearchRequest {
  jql: string;
  fields: readonly string[];
  expand: readonly string[];
  maxResults: number;
  nextPageToken: string | undefined;
}

export const searchByGet: Endpoint = {
  method: "GET",
  path: rest("/search/jql"),
  scopes: readWork,
  anonymous: true,
  answer: (call) => {
    const list = (name: string) => call.query.getAll(name).flatMap((words) => words.split(","));
    return answerSearch(call, {
      jql: call.query.get("jql") ?? "",
      fields: list("fields"),
      expand: list("expand"),
      maxResults: wholeNumber(call, "maxResults", 50),
      nextPageToken: call.query.get("nextPageToken") ?? undefined,
    });
  },
};

export const searchByPost: Endpoint = {
  method: "POST",
  path: rest("/search/jql"),
  scopes: readWork,
  anonymous: true,
  answer: (call) => {
    if (call.body === undefined) {
      throw new Refusal(unreadable("No content to map to Object due to end of input"));
    }
    const { jql, fields, expand, maxResults = 50, nextPageToken, ...others } = asRecord(call.body);
    const isKnown = Object.keys(others).every((name) => ignored.includes(name));
    const limit = typeof maxResults === "boolean" ? Number.NaN : Number(maxResults);
    if (!isKnown || Number.isNaN(limit) || [jql, nextPageToken, maxResults, expand].some(isNoScalar)) {
      throw new Refusal(invalidPayload);
    }
    return answerSearch(call, {
      jql: String(jql ?? ""),
      fields: Array.isArray(fields) ? fields.map(String) : [],
      expand: String(expand ?? "").split(","),
      maxResults: Math.trunc(limit),
      nextPageToken: nextPageToken == null ? undefined : String(nextPageToken),
    });
  },
};

/** Other properties that the body may have. All others are refused: https://github.com/brekkylab/backlot/issues/212 */
const ignored = ["fieldsByKeys", "properties", "reconcileIssues"];

function isNoScalar(value: unknown): boolean {
  return typeof value === "object" && value !== null;
}

export const approximateCount: Endpoint = {
  method: "POST",
  path: rest("/search/approximate-count"),
  scopes: readWork,
  anonymous: true,
  answer: (call) => ok({ count: find(call, asText(asRecord(call.body).jql) ?? "").length }),
};

function answerSearch(call: Call, { jql, fields, expand, maxResults, nextPageToken }: SearchRequest): Answer {
  const start = nextPageToken ? readPageToken(nextPageToken) : 0;
  if (maxResults < 1 || maxResults > 5000) {
    throw new Refusal(failure(400, "The max results parameter has to be between 1 and 5,000."));
  }
  const found = find(call, jql);
  const end = start + maxResults;
  const asked = fields.filter((word) => word !== "");
  const onlyIds = asked.every((word) => word === "id");
  const ids = onlyIds ? [] : fieldsAskedFor(call, asked);
  const issues = found.slice(start, end);
  return ok({
    issues: issues.map((issue) => (onlyIds ? { id: issue.id } : representIssue(call, issue, ids))),
    ...(end < found.length && { nextPageToken: pageToken(end) }),
    isLast: end >= found.length,
    ...describeFields(call, ids, expand),
  });
}

/** Without a login, unknown names and values are not reported: nothing is found. */
function find(call: Call, jql: string): Issue[] {
  const query = readQuery(jql);
  if (!query.where) {
    const message =
      "Unbounded JQL queries are not allowed here. Please add a search restriction to your query.";
    throw new Refusal(failure(400, message));
  }
  if (query.orderBy.length > 7) {
    throw new Refusal(failure(400, "The query is sorted by more than 7 fields."));
  }
  const { issues, errors } = search(call, query);
  if (errors.length > 0 && call.user) throw new Refusal(failure(400, errors));
  return issues;
}

function readQuery(jql: string): Query {
  try {
    return parseQuery(jql);
  } catch (error) {
    if (error instanceof JqlError) throw new Refusal(failure(400, error.message));
    throw error;
  }
}

/** Says where the next page starts, in a form that is opaque to clients. */
function pageToken(start: number): string {
  return btoa(`from:${start}`);
}

function readPageToken(token: string): number {
  const [, start] = /^from:(\d{1,9})$/.exec(decoded(token)) ?? [];
  if (start) return Number(start);
  throw new Refusal(failure(400, "The provided next page token is invalid or expired."));
}

function decoded(token: string): string {
  try {
    return atob(token);
  } catch {
    return "";
  }
}
