import type { SendRequestOptions } from "jira.js/core";

/** The data of a body that calls itself JSON; of any other, and of what is no JSON, the text. */
export function parsed(text: string, headers: Headers): unknown {
  if (!/\bjson\b/.test(headers.get("content-type") ?? "")) return text === "" ? undefined : text;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** Whether an answer is of the kind that the endpoint gives: an object, a list; a web page is neither. */
export function isExpected<T>({ schema }: SendRequestOptions<T>, body: unknown): boolean {
  if (!schema) return typeof body !== "string" || !/^\s*</.test(body);
  const { success, error } = schema.safeParse(body);
  return success || error.issues.every(({ path }) => path.length > 0);
}

/**
 * The data as jira.js' schema reads it. Jira adds to its answers now and then; what the schema does not expect stays as
 * it is.
 */
export function validated<T>({ schema }: SendRequestOptions<T>, body: unknown): T {
  const result = schema?.safeParse(body);
  return (result?.success ? result.data : body) as T;
}

/** The sentences in an error body, whichever of Jira's shapes it has. */
export function sentencesIn(body: unknown): string[] {
  if (typeof body !== "object" || body === null) return [];
  const { errorMessages, errors, message, detail } = body as Readonly<Record<string, unknown>>;
  const byField = typeof errors === "object" && errors !== null ? Object.entries(errors) : [];
  return [
    ...(Array.isArray(errorMessages) ? errorMessages : []),
    ...byField.map(([field, problem]) => `${field}: ${problem}`),
    message,
    detail,
  ].filter((sentence) => typeof sentence === "string" && sentence !== "");
}
