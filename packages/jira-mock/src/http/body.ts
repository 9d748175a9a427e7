import { Refusal } from "./answer.ts";
import { failure } from "./failures.ts";
import type { IncomingRequest } from "./incoming-request.ts";

/** What the body of a request says; nothing for a GET. */
export function readBody({ method, headers, text }: IncomingRequest): unknown {
  if (method === "GET" || text === "") return undefined;
  if (!headers.get("content-type")?.includes("json"))
    throw new Refusal(failure(415, "Unsupported Media Type"));
  const body = parseJson(text);
  if (body !== undefined && !isDeeperThan(deepestBody, body)) return body;
  throw new Refusal(failure(400, "There was an error parsing JSON. Check that your request body is valid."));
}

const deepestBody = 100;

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isDeeperThan(levels: number, value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  return levels === 0 || Object.values(value).some((part) => isDeeperThan(levels - 1, part));
}

/** A body, or a part of one, as an object with whatever is in it; empty for anything else. */
export function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  const isObject = typeof value === "object" && value !== null && !Array.isArray(value);
  return isObject ? (value as Record<string, unknown>) : {};
}

/** The value if it is a text. */
export function asText(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}
