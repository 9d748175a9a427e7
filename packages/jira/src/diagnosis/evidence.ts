import { isAggregateError, isError } from "../value-kinds.ts";
import { headerNames } from "./header-names.ts";
import { plainText } from "./plain-text.ts";
import { withoutDecoration } from "./without-decoration.ts";
import { withoutSettings } from "./without-settings.ts";

/** What is known of a failure, in the form that signs are compared with. */
export interface Evidence {
  status: number | undefined;
  /** By lower-case name; nothing when no header is known. */
  headers: ReadonlyMap<string, string> | undefined;
  /** Everything that was said, as `plainText` has it. */
  text: string;
  codes: ReadonlySet<string>;
  path: string | undefined;
  via: "site" | "gateway" | undefined;
}

/** What the value of a header may be in `fetch`, Node.js and axios. */
type HeaderValue = string | number | boolean | readonly string[] | null | undefined;

/** An HTTP answer, as far as it is known. */
export interface FailedResponse {
  status: number;
  headers?: Iterable<readonly [string, HeaderValue]> | Readonly<Record<string, HeaderValue>> | undefined;
  /** The text, or what a parser made of it. */
  body?: unknown;
  /** The address that was asked. */
  url?: string | undefined;
}

/** Longer texts are cut: a failure says what it is at its start. */
const maxLength = 256 * 1024;

/** What an HTTP answer shows. */
export function evidenceOfResponse({ status, headers, body, url }: FailedResponse): Evidence {
  return {
    status,
    headers: headers && readHeaders(headers),
    text: plainText((typeof body === "string" ? body : jsonOf(body)).slice(0, maxLength)),
    codes: new Set(),
    ...readUrl(url ?? ""),
  };
}

/** The JSON of a body; empty if it has none. */
function jsonOf(body: unknown): string {
  try {
    return JSON.stringify(body) ?? "";
  } catch {
    return "";
  }
}

/** What a text shows: an answer with its headers, as `curl -i` prints it, or any program's error. */
export function evidenceOfText(text: string): Evidence {
  const head = withoutSettings(withoutDecoration(text.slice(0, maxLength)));
  return {
    status: statusIn(head),
    headers: headersIn(head),
    text: plainText(head),
    codes: new Set(head.match(/(?<!\w)[A-Z][A-Z0-9_]{3,60}\b/g) ?? []),
    ...readUrl(/https?:\/\/[^\s"'<>]{1,500}/.exec(head)?.[0] ?? pathIn(head)),
  };
}

/** What an error shows, its causes included. */
export function evidenceOfError(error: Error): Evidence {
  const chain = causesOf(error);
  const texts = chain.map((one) => `${one.name}: ${one.message}`).join("\n");
  const evidence = evidenceOfText(texts);
  const codes = chain.flatMap((one) => ("code" in one && typeof one.code === "string" ? [one.code] : []));
  return { ...evidence, codes: new Set([...evidence.codes, ...codes]) };
}

const maxCauses = 10;

/** An error with all that led to it. */
export function causesOf(error: Error): Error[] {
  const found = new Set<Error>();
  const visit = (one: unknown) => {
    if (!isError(one) || found.has(one) || found.size >= maxCauses) return;
    found.add(one);
    if (isAggregateError(one)) for (const inner of one.errors) visit(inner);
    visit(one.cause);
  };
  visit(error);
  return [...found];
}

function readHeaders(headers: NonNullable<FailedResponse["headers"]>): ReadonlyMap<string, string> {
  return joined(Symbol.iterator in headers ? headers : Object.entries(headers));
}

/** The headers by lower-case name; values of the same name, as `Set-Cookie` may have several, are joined. */
function joined(headers: Iterable<readonly [string, HeaderValue]>): Map<string, string> {
  const values = new Map<string, string>();
  for (const [written, value] of headers) {
    if (value === undefined || value === null) continue;
    const name = written.toLowerCase();
    const before = values.get(name);
    values.set(name, `${before === undefined ? "" : `${before}, `}${String(value).toLowerCase()}`);
  }
  return values;
}

/** How programs print a status, the most certain form first. */
const statusForms: readonly RegExp[] = [
  /\bHTTP\/[123](?:\.[01])? ([1-5]\d\d)\b/g,
  /"?\bstatus[-_ ]?(?:code)?"?\s{0,3}[:=]?\s{0,3}(?:Optional\[|Optional\.of\(|<|\(|\[|')?([1-5]\d\d)\b/gi,
  /\b(?:HTTP|HTTP ?Error:?|returned error:|response code:|Response \[|with code|returned|error code:?|error '|response ')\s?([1-5]\d\d)\b/gi,
  /\b([45]\d\d)\)?:? \(?(?:Client Error|Server Error|Unauthorized|Forbidden|Not Found|Gone|Too Many Requests|Bad Request|Bad Gateway|Service Unavailable|Gateway Time-?out|Internal Server Error|Proxy Authentication Required)/gi,
  /(?:Error|\b(?:Err|Unauthorized|Forbidden|Not Found|Too Many Requests|Bad Request)):? \(?([45]\d\d)\b/gi,
  /\bcode"?:\s?'?([45]\d\d)\b/gi,
  /\bfailed: ([45]\d\d)(?:$|[\s,]["{<A-Z])/gm,
  // A line of a log of requests.
  /\bHTTP\/[123](?:\.[01])?" ([1-5]\d\d)\b/g,
  /[[(]([45]\d\d)(?:[\])]|, ?https?:|: [A-Z]{3,6}\]| - [A-Z])/g,
  // A number and nothing else.
  /^\s*([1-5]\d\d)\s*$/g,
];

/** How programs print a status without its number, such as jira-ruby: https://github.com/sumoheavy/jira-ruby */
const namedStatuses: readonly RegExp[] = [
  /JIRA::HTTPError: ([a-z ]{3,40})/i,
  /: ([a-z ]{3,40}) \(JIRA::HTTPError\)/i,
  /^(?:Error: )?([a-z]{3,20}(?: [a-z]{3,20}){0,3})$/i,
  /\berror["']?: ?["']([a-z_ ]{3,40})["']/i,
  // Java, of 404 and 410.
  /\b(FileNotFound)Exception: https?:/i,
];
const statusNames: Readonly<Record<string, number>> = {
  "moved permanently": 301,
  found: 302,
  "bad request": 400,
  unauthorized: 401,
  forbidden: 403,
  "not found": 404,
  filenotfound: 404,
  gone: 410,
  "unsupported media type": 415,
  "too many requests": 429,
  "service unavailable": 503,
};

/** The last status in the most certain form: a proxy's "200 Connection established" comes before the real one. */
function statusIn(text: string): number | undefined {
  for (const form of statusForms) {
    const status = [...text.matchAll(form)].at(-1)?.[1];
    if (status !== undefined) return Number(status);
  }
  const names = namedStatuses.map((form) => form.exec(text.trim())?.[1] ?? "");
  return names.map((name) => statusNames[name.toLowerCase().replaceAll("_", " ")]).find(Boolean);
}

/** Exported for the test that it takes linear time. */
export const headerForm: RegExp = new RegExp(
  `(?<!\\w)(${headerNames.join("|")})['"]?\\s{0,3}[:=]\\s{0,3}['"]?([^'"\\r\\n]{0,300})`,
  "gi",
);

/**
 * The headers that matter, from raw HTTP or from a printed dictionary; of several answers, the last one that has a
 * header counts.
 */
function headersIn(text: string): ReadonlyMap<string, string> | undefined {
  const answers = text.split(/(?=\bHTTP\/[123](?:\.[01])? [1-5]\d\d\b)/);
  const found = answers.flatMap((answer) => [
    ...joined([...answer.matchAll(headerForm)].map(([, name = "", value = ""]) => [name, value] as const)),
  ]);
  return found.length > 0 ? new Map(found) : undefined;
}

/** The path of a request line, or of a problem document. */
function pathIn(text: string): string {
  return /\/(?:rest|ex\/jira)\/[^\s"'<>]{1,500}/.exec(text)?.[0] ?? "";
}

function readUrl(url: string): Pick<Evidence, "path" | "via"> {
  if (url === "") return { path: undefined, via: undefined };
  const path = url.replace(/^https?:\/\/[^/]*/, "").split(/[?#]/, 1)[0];
  return { path: path?.toLowerCase(), via: /\/ex\/jira\//i.test(url) ? "gateway" : "site" };
}
