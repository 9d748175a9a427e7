import type { ConfigDocument } from "../document.ts";
import { siteOrigin } from "../generated/format.ts";
import { maxDiagnostics } from "../limits.ts";
import type { Span } from "../node.ts";
import { unsafe } from "../repairs/edits.ts";
import { fixesThatFit } from "../repairs/fixes-that-fit.ts";
import type { Diagnostic, Report } from "../report.ts";
import type { Finding, FixDraft, Rule } from "../rule.ts";
import { rule as inputLimits } from "../rules/input-limits.ts";
import { shownPath, writesSecret } from "../secrets/conceal.ts";
import { isWithin, lastBefore, merged } from "../text/ordered-spans.ts";
import { Positions } from "../text/positions.ts";
import { reportOf } from "./report-of.ts";
import type { SuppressedLine } from "./suppressions.ts";

/** The report of a document: what the rules find in it. */
export function reportOn(document: ConfigDocument, rules: readonly Rule[], origin?: string): Report {
  const diagnostics = diagnose(document, rules, origin);
  return reportOf(document.format, diagnostics);
}

/** What rules find in a document, in the order of the text. */
export function diagnose(
  document: ConfigDocument,
  rules: readonly Rule[],
  origin: string = siteOrigin,
): Diagnostic[] {
  const found = findAll(document, rules);
  if (found.length === 0) return [];
  const positions = new Positions(document.text);
  const fits = fixesThatFit();
  return found.map((one) => toDiagnostic(one, positions, origin, fits));
}

/** The URL of a rule's page. */
export function ruleUrl(origin: string, id: string): string {
  return `${origin}/rules/${id}/`;
}

interface Found {
  rule: Rule;
  finding: Finding;
}

/** All findings in order. If there are too many, the last is replaced by one that says so. */
function findAll(document: ConfigDocument, rules: readonly Rule[]): Found[] {
  const found: Found[] = [];
  let rule: Rule = inputLimits;
  let limit = 0;
  const { source, suppressions } = document;
  const lines = suppressions.map(({ line }) => line);
  const isCertain = !source.isForeign && isReadForCertain(document);
  const own = ownSpan(document);
  const altered = merged(source.altered ?? []);
  const report = (finding: Finding) => {
    if (found.length >= limit || isSuppressed(rule, finding, lines)) return;
    const fixes = finding.fixes?.filter((fix) => rule.repairs || isSound(fix, altered));
    // If the text was read by guessing, applying only some of the fixes may change how it is read.
    const areSafe = isCertain && (finding.path === "" || !own || isWithin(finding, own));
    found.push({
      rule,
      finding: fixes ? { ...finding, fixes: areSafe ? fixes : fixes.map(unsafe) } : finding,
    });
  };
  const documents = [document, ...document.parts];
  for (rule of rules) {
    limit = found.length + maxDiagnostics + 1;
    for (const one of documents) rule.check(one, report);
  }
  found.sort(inOrder);
  if (found.length <= maxDiagnostics) return found;
  const kept = found.slice(0, maxDiagnostics - 1);
  const { start, end } = found[maxDiagnostics - 1]?.finding ?? { start: 0, end: 0 };
  const message = `Fix these ${maxDiagnostics - 1} problems first; the others are not shown.`;
  return [...kept, { rule: inputLimits, finding: { path: "", start, end, params: { message } } }];
}

/** Whether a comment suppresses a finding. Records on the comment's line whether it did. */
function isSuppressed(
  { id, isAboutSecret }: Rule,
  { start }: Finding,
  lines: readonly SuppressedLine[],
): boolean {
  const line = lastBefore(lines, start + 1);
  if (!line || start > line.end || !line.ids.has(id)) return false;
  (isAboutSecret ? line.refused : line.ignored).add(id);
  return !isAboutSecret;
}

/**
 * Whether the structure of the text is certain: nothing had to be guessed in order to read it, except single values.
 */
function isReadForCertain({ isYaml, source: { obstacles = [], syntaxProblems } }: ConfigDocument): boolean {
  const guesses = [
    ...obstacles.filter(({ rule }) => rule !== "text-encoding"),
    ...syntaxProblems.filter(({ isWithinValue }) => isYaml && !isWithinValue),
  ];
  return guesses.every(({ fixes }) => fixes.some(({ safe }) => safe));
}

/** Whether a fix changes nothing that was read differently from how it is written; those spans are in order. */
function isSound({ edits }: FixDraft, altered: readonly Span[]): boolean {
  return edits.every(({ start, end }) => (lastBefore(altered, end + 1)?.end ?? -1) < start);
}

/**
 * The span of the settings, if they are all together. A value elsewhere, used through an alias, may not be Jira's
 * alone.
 */
function ownSpan({ settingsKey, settingsNode, misplacement }: ConfigDocument): Span | undefined {
  if (!settingsKey || !settingsNode || misplacement) return undefined;
  return { start: settingsKey.start, end: Math.max(settingsKey.end, settingsNode.end) };
}

/** Sorts by place; at the same place, what has to be repaired to read the text comes first, and then the ids decide. */
function inOrder({ rule: a, finding }: Found, { rule: b, finding: other }: Found): number {
  const byPlace = finding.start - other.start || Number(b.repairs ?? false) - Number(a.repairs ?? false);
  return byPlace || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

function toDiagnostic(
  { rule, finding }: Found,
  positions: Positions,
  origin: string,
  fits: (fix: FixDraft) => boolean,
): Diagnostic {
  const { path, params, fixes = [] } = finding;
  return {
    rule: rule.id,
    severity: rule.severity,
    message: rule.message(params),
    path: shownPath(path),
    range: positions.range(finding),
    docs: ruleUrl(origin, rule.id),
    fixes: fixes
      .filter((fix) => fits(fix) && !writesSecret(fix))
      .map(({ title, safe, edits }) => ({
        title,
        safe,
        edits: edits.map(({ text, ...span }) => ({ range: positions.range(span), text })),
      })),
  };
}
