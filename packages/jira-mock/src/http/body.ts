import { Refusal } from "./answer.ts";
import { invalidPayload, unreadable, unsupportedMediaType } from "./failures.ts";
import type { IncomingRequest } from "./incoming-request.ts";

/** The parsed body of a request; nothing if the method takes none, or if it is empty. */
export function readBody({ method, headers, text, address: { path } }: IncomingRequest): unknown {
  if (method !== "POST" && method !== "PUT") return undefined;
  const contentType = headers.get("content-type");
  if (contentType?.split(";")[0]?.trim().toLowerCase() !== "application/json") {
    throw new Refusal(unsupportedMediaType(contentType, path));
  }
  if (text === "") return undefined;
  const body = parseJson(text);
  if (body === undefined || isDeeperThan(maxBodyDepth, body)) throw new Refusal(notJson);
  if (typeof body !== "object" || Array.isArray(body)) throw new Refusal(invalidPayload);
  return body ?? undefined;
}

const notJson = unreadable("There was an error parsing JSON. Check that your request body is valid.");

const maxBodyDepth = 100;

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

/** A body, or a part of one, if it is an object; otherwise, an empty object. */
export function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  const isObject = typeof value === "object" && value !== null && !Array.isArray(value);
  return isObject ? (value as Record<string, unknown>) : {};
}

/** The value if it is a string. */
export function asText(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}
