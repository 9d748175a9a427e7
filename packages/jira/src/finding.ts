import {
  type Diagnostic,
  type Fix,
  type Format,
  type Range,
  type Report,
  reportOf,
} from "@jira-config/checker";
import type { Cause } from "./diagnosis/cause.ts";
import { causeUrl } from "./diagnosis/cause-url.ts";
import { siteOrigin } from "./generated/settings.ts";

const nowhere = { line: 1, column: 1, offset: 0 };

/** Where a finding stands that is about a text as a whole. */
export const textStart: Range = { start: nowhere, end: nowhere };

/** What a finding adds to its cause. */
export interface FindingDetails {
  /** One sentence that says what to do; the cause's advice by default. Never holds any part of a secret. */
  message?: string | undefined;
  severity?: Diagnostic["severity"] | undefined;
  path: string;
  range: Range;
  fixes?: Fix[] | undefined;
  origin?: string | undefined;
}

/** A finding about a live site, in the shape of a checker's. */
export function toDiagnostic(cause: Cause, details: FindingDetails): Diagnostic {
  const { message = cause.advice, severity = cause.severity, path, range, fixes = [], origin } = details;
  return {
    rule: cause.id,
    severity,
    message,
    path,
    range,
    docs: causeUrl(origin ?? siteOrigin, cause.id),
    fixes,
  };
}

/** Findings as a report, in the order of the text. */
export function toReport(format: Format, diagnostics: readonly Diagnostic[]): Report {
  const ordered = [...diagnostics].sort((a, b) => a.range.start.offset - b.range.start.offset);
  return reportOf(format, ordered);
}
