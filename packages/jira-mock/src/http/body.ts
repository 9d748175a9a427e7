import { Refusal } from "./answer.ts";
import type { Arrival } from "./arrival.ts";
import { failure } from "./failures.ts";

/** What the body of a request says; nothing for a GET. */
export function readBody({ method, headers, text }: Arrival): unknown {
  if (method === "GET" || text === "") return undefined;
  if (!headers.get("content-type")?.includes("json"))
    throw new Refusal(failure(415, "Unsupported Media Type"));
  try {
    return JSON.parse(text);
  } catch {
    const message = "There was an error parsing JSON. Check that your request body is valid.";
    throw new Refusal(failure(400, message));
  }
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
