/* What an unchecked value is: one that a program passed, or that Jira answered. */

export const isString = (value: unknown): value is string => typeof value === "string";

export const isObject = (value: unknown): value is Record<PropertyKey, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/**
 * Recognizes errors of another realm too: Jest runs programs in a realm of its own, but `fetch` throws errors of
 * Node's.
 */
export const isError = (value: unknown): value is Error =>
  value instanceof Error || /^\[object (?:Error|DOMException)\]$/.test(Object.prototype.toString.call(value));

export const isAggregateError = (error: Error): error is AggregateError =>
  "errors" in error && Array.isArray(error.errors);
