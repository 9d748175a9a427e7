import { causes } from "../causes/registry.ts";
import { isError } from "../value-kinds.ts";
import type { Cause, Confidence, Sign } from "./cause.ts";
import {
  type Evidence,
  evidenceOfError,
  evidenceOfResponse,
  evidenceOfText,
  type FailedResponse,
} from "./evidence.ts";
import { plainText } from "./plain-text.ts";
import { statusesOf } from "./statuses-of.ts";

/** A cause that a failure points to. Holds nothing of what was diagnosed. */
export interface Diagnosis {
  cause: Cause;
  confidence: Confidence;
}

const certainty: Readonly<Record<Confidence, number>> = { certain: 300, likely: 200, possible: 100 };

/**
 * Finds out why a call to Jira Cloud failed, or why its success misleads.
 *
 * @param failure an answer, an error that was thrown, or a text: what `curl -i` or any program printed
 * @returns the causes that it points to, the most certain first; for a status alone, all causes that can have it; empty
 *   when nothing is recognised. Never throws, and holds no part of the input.
 */
export function diagnose(failure: FailedResponse | Error | string): Diagnosis[] {
  const evidence = evidenceOf(failure);
  const found = causes
    .flatMap((cause) => {
      const best = bestSign(cause, evidence);
      return best ? [{ cause, confidence: best.confidence, score: score(best) }] : [];
    })
    .sort((a, b) => b.score - a.score)
    .map(({ cause, confidence }): Diagnosis => ({ cause, confidence }));
  const isCertain = found.some(({ confidence }) => confidence === "certain");
  return isStatusAlone(evidence) && !isCertain ? [...found, ...otherCauses(evidence, found)] : found;
}

/** A few words, as in `HTTP 401` or `Request failed with status code 401`. */
const fewWords = /^[\w .:/()-]{1,60}$/;

/** A status that is not a failure counts only if the text is nothing else, for it may be misleading. */
const statusOnly = /^(?:http )?\d{3}$/;

/** Whether a text names a status and nothing else. */
function isStatusAlone({ status, headers, path, text }: Evidence): boolean {
  if (status === undefined || headers || path !== undefined) return false;
  return (status < 400 ? statusOnly : fewWords).test(text);
}

/** The other causes that can have this status, which alone rules none of them out. */
function otherCauses({ status = 0 }: Evidence, found: readonly Diagnosis[]): Diagnosis[] {
  const others = causes.filter((cause) => !found.some((one) => one.cause === cause));
  return others
    .filter((cause) => statusesOf(cause).includes(status))
    .map((cause) => ({ cause, confidence: "possible" }));
}

function evidenceOf(failure: FailedResponse | Error | string): Evidence {
  if (typeof failure === "string") return evidenceOfText(failure);
  if (isError(failure)) return evidenceOfError(failure);
  // Nothing at all, when a program passes the `response` that an error of axios does not have.
  return evidenceOfResponse(Object(failure));
}

function bestSign({ signs }: Cause, evidence: Evidence): Sign | undefined {
  const seen = signs.filter((sign) => isSeen(sign, evidence));
  return seen.sort((a, b) => score(b) - score(a))[0];
}

/** Of two signs of equal confidence, the one with more conditions counts more. */
function score({ confidence, ...conditions }: Sign): number {
  return certainty[confidence] + Object.keys(conditions).length;
}

function isSeen(sign: Sign, evidence: Evidence): boolean {
  const { status, header, withoutHeader, untraced, says, also, code, path, via } = sign;
  const [name = "", ...texts] = header ?? [];
  const isSaid = (text: string) => evidence.text.includes(plainText(text));
  return (
    (!status || (evidence.status !== undefined && status.includes(evidence.status))) &&
    (!header || texts.some((text) => evidence.headers?.get(name)?.includes(text.toLowerCase()))) &&
    (!withoutHeader || evidence.headers?.has(withoutHeader) === false) &&
    (!untraced || !isTraced(evidence)) &&
    (!says || says.some(isSaid)) &&
    (!also || also.some(isSaid)) &&
    (!code || code.some((one) => evidence.codes.has(one))) &&
    (!path || (evidence.path?.endsWith(path) ?? false)) &&
    (!via || evidence.via === via)
  );
}

/**
 * Headers of Jira, of the edge in front of it, and of the CDN, as measured in
 * https://github.com/brekkylab/backlot/issues/325
 */
const traces = ["atl-traceid", "atl-request-id", "x-arequestid", "x-amz-cf-id"];

/** Jira's own pages: an answer of Jira Data Center, and of Jira Cloud some years ago, may be one. */
const jiraPages = ['data-name="jira"', "myjirahome.jspa"];

/** Whether a header shows that Atlassian sent it, or the text that it is a page of Jira. */
function isTraced({ headers, text }: Evidence): boolean {
  return (
    jiraPages.some((mark) => text.includes(mark)) ||
    traces.some((name) => headers?.has(name)) ||
    /atlassianedge|cloudfront/.test(headers?.get("server") ?? "")
  );
}
