/** Tells what a value is that nobody has checked: one that a program gave, or that Jira answered. */
export const isString = (value: unknown): value is string => typeof value === "string";

export const isObject = (value: unknown): value is Record<PropertyKey, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Also one of another realm: Jest runs a program in a realm of its own, where `fetch` throws the errors of Node's. */
export const isError = (value: unknown): value is Error =>
  value instanceof Error || /^\[object (?:Error|DOMException)\]$/.test(Object.prototype.toString.call(value));

export const isAggregateError = (error: Error): error is AggregateError =>
  "errors" in error && Array.isArray(error.errors);
