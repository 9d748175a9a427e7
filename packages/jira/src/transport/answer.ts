import type { SendRequestOptions } from "jira.js/core";
import { isObject } from "../value-kinds.ts";

/** A body that calls itself JSON and is none: it was cut off, or somebody else wrote it. */
const unreadable = Symbol("unreadable");

/**
 * What an answer holds: the file that an endpoint function asks for, the data of a body that calls itself JSON, of any
 * other the text, and of an empty one nothing.
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

/** Whether an endpoint gives an attachment, of which jira.js wants the bytes, or a picture, which it wants as a `Blob`. */
export function wantsFile<T>(schema: SendRequestOptions<T>["schema"]): boolean {
  // Where any object would do, bytes would too, and a Blob wherever its size and type would.
  if (!schema || [{}, { size: 0, type: "" }].some((one) => schema.safeParse(one).success)) return false;
  return fileIn(schema, new ArrayBuffer(0), "") !== undefined;
}

function fileIn<T>(schema: SendRequestOptions<T>["schema"], content: ArrayBuffer, type: string): unknown {
  return [content, new Blob([content], { type })].find((form) => schema?.safeParse(form).success);
}

/**
 * Of these Jira sets at least one: who asked (https://developer.atlassian.com/cloud/jira/platform/rest/v3/intro/#special-headers),
 * by what Atlassian finds the request, and the name of a file.
 */
const signsOfJira = ["x-aaccountid", "atl-traceid", "content-disposition"];

/** Far enough into a page to see that it is one. */
const opening = 512;

/** A web page for a file, such as a network's sign-in page, when nothing says that Jira sent it: attachments may be pages. */
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
 * The data as jira.js' schema reads it. Jira adds to its answers now and then; what the schema does not expect stays as
 * it is, but what is null against all promises is left out: whoever reads an answer is prepared for that.
 *
 * @returns nothing when the answer is not of the kind that the endpoint gives, an object or a list: a web page or a text
 *   is neither
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

/** A text longer than this is no sentence. */
const longestSentence = 300;

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

/** A web page and XML are none. */
function isSentence(text: string): boolean {
  return text.length <= longestSentence && /^\s*[^\s<]/.test(text);
}
