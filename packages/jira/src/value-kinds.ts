/** Tells what a value is that nobody has checked: one that a program gave, or that Jira answered. */
export const isText = (value: unknown): value is string => typeof value === "string";

export const isObject = (value: unknown): value is Record<PropertyKey, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
