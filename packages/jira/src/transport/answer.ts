import type { SendRequestOptions } from "jira.js/core";
import { isObject } from "../value-kinds.ts";

/** A body that calls itself JSON but is not: it was cut off, or does not come from Jira. */
const unreadable = Symbol("unreadable");

/**
 * What an answer holds: the file that an endpoint function asks for, the data of a body that calls itself JSON, or else
 * the text; nothing when the body is empty.
 */
export function bodyOf<T>(
  { schema }: SendRequestOptions<T>,
  { ok, headers }: Pick<Response, "ok" | "headers">,
  content: ArrayBuffer,
): unknown {
  const type = headers.get("content-type") ?? "";
  const isFile = ok && wantsFile(schema) && !isStrangersPage(headers, content);
  return (isFile && fileIn(schema, content, type)) || dataOf(textOf(content), type);
}

/** The text of a body, which is in UTF-8 as `fetch` has it. */
export function textOf(content: ArrayBuffer): string {
  return new TextDecoder().decode(content);
}

/** Whether an endpoint gives an attachment, which jira.js wants as bytes, or a picture, which it wants as a `Blob`. */
export function wantsFile<T>(schema: SendRequestOptions<T>["schema"]): boolean {
  // A schema that takes any object, or one with a size and a type, would take bytes or a Blob without being for files.
  if (!schema || [{}, { size: 0, type: "" }].some((one) => schema.safeParse(one).success)) return false;
  return fileIn(schema, new ArrayBuffer(0), "") !== undefined;
}

function fileIn<T>(schema: SendRequestOptions<T>["schema"], content: ArrayBuffer, type: string): unknown {
  return [content, new Blob([content], { type })].find((form) => schema?.safeParse(form).success);
}

/**
 * Jira sets at least one of these: who asked (https://developer.atlassian.com/cloud/jira/platform/rest/v3/intro/#special-headers),
 * what Atlassian finds the request by, and the name of a file.
 */
const signsOfJira = ["x-aaccountid", "atl-traceid", "content-disposition"];

/** Enough of a page to recognize it. */
const opening = 512;

/** Whether a web page came in place of a file, and without Jira's headers: a sign-in page, not an attachment. */
function isStrangersPage(headers: Headers, content: ArrayBuffer): boolean {
  if (signsOfJira.some((name) => headers.has(name))) return false;
  const isCalledPage = /\bhtml\b/i.test(headers.get("content-type") ?? "");
  return isCalledPage || /^\s*<(?:!doctype html|html)\b/i.test(textOf(content.slice(0, opening)));
}

function dataOf(text: string, type: string): unknown {
  if (text === "") return undefined;
  if (!/\bjson\b/i.test(type)) return text;
  try {
    return JSON.parse(text);
  } catch {
    return unreadable;
  }
}

/**
 * The data as jira.js' schema reads it. What the schema does not expect stays as it is, for Jira adds to its answers now
 * and then; an unexpected `null` is left out, which code that reads answers is prepared for.
 *
 * @returns nothing when the answer is not an object or a list, as the endpoint gives it, but a web page or a text
 */
export function expectedIn<T>({ schema }: SendRequestOptions<T>, body: unknown): { data: T } | undefined {
  if (body === unreadable) return undefined;
  if (!schema) return typeof body === "string" ? undefined : { data: body as T };
  const { success, data, error } = schema.safeParse(body);
  if (success) return { data };
  if (error.issues.some(({ path }) => path.length === 0)) return undefined;
  for (const { path } of error.issues) leaveOutNull(body, path);
  return { data: body as T };
}

function leaveOutNull(body: unknown, path: readonly PropertyKey[]): void {
  const inside = path.slice(0, -1).reduce<unknown>((at, key) => Object(at)[key], body);
  const last = path.at(-1);
  if (last === undefined || !isObject(inside)) return;
  if (inside[last] === null) delete inside[last];
}

/** A text longer than this is not a sentence. */
const maxSentenceLength = 300;

/** The sentences in an error body, whichever of Jira's shapes it has. */
export function sentencesIn(body: unknown): string[] {
  if (typeof body === "string") return isSentence(body) ? [body.trim()] : [];
  if (!isObject(body)) return [];
  const { errorMessages, errors, message, detail } = body;
  const byField = typeof errors === "object" && errors !== null ? Object.entries(errors) : [];
  return [
    errorMessages,
    ...byField.map(([field, problem]) => (typeof problem === "string" ? `${field}: ${problem}` : undefined)),
    message,
    detail,
  ]
    .flat()
    .filter((sentence): sentence is string => typeof sentence === "string" && sentence !== "");
}

/** Web pages and XML are not sentences. */
function isSentence(text: string): boolean {
  return text.length <= maxSentenceLength && /^\s*[^\s<]/.test(text);
}
