import { maxTextLength } from "../limits.ts";
import type { YamlNode } from "../node.ts";
import { applyEdits, unsafe } from "../repairs/edits.ts";
import type { TextEdit } from "../rule.ts";
import { isMisplaced, jiraIn, placedCount } from "../settings/placement.ts";
import { byStart } from "../text/ordered-spans.ts";
import { lineEnd, lineStart } from "../text/positions.ts";
import { explainFailure } from "./explain-failure.ts";
import { originalOffset, relocate } from "./relocate.ts";
import type { Source, SyntaxProblem } from "./source.ts";
import { isFailure, type YamlFailure } from "./yaml-failure.ts";
import { findSlips } from "./yaml-slips/find-slips.ts";
import type { Slip } from "./yaml-slips/slip.ts";

type Parse = (text: string) => Source | YamlFailure;

/** How often the search may change its mind, so that its time stays linear in the text. */
const maxRounds = 12;

/** Up to how many slips each is tried without. */
const maxConfirmed = 12;

/** More than any offset. */
const beyond = maxTextLength + 1;

interface Attempt {
  slips: readonly Slip[];
  result: Source | YamlFailure;
  /** How far the text could be read, as an offset in it; more than any offset when it could be read to its end. */
  progress: number;
}

/**
 * Reads a text that the parser refuses, as what was meant. All slips that a second look finds are mended at once; where
 * the parser still stumbles, a guess is taken back, or the line is left out; and in the end only those slips are reported
 * without whose repair the text could not be read.
 */
export function recoverYaml(text: string, first: Source | YamlFailure, parse: Parse): Source {
  const attempt = (slips: readonly Slip[]): Attempt => {
    const edits = editsOf(slips);
    const result = parse(applyEdits(text, edits));
    return { slips, result, progress: progressOf(result, edits) };
  };
  const canHoldAny = isFailure(first) || lacksSettings(first);
  /** In a text whose settings can be read, all but the indentation means what it says. */
  const possible = (slips: readonly Slip[]) => (canHoldAny ? slips : slips.filter(({ isMove }) => isMove));
  let best = attempt(withoutOverlaps(possible(findSlips(text))));
  for (let round = 0; round < maxRounds && isFailure(best.result); round += 1) {
    const next = alternatives(text, best, best.result).map(possible).map(attempt).reduce(further, best);
    if (next === best) break;
    best = next;
  }
  if (isFailure(first))
    return isFailure(best.result)
      ? { mappings: [], syntaxProblems: [explainFailure(text, first)] }
      : sourceOf(needed(best, attempt));
  return best.progress > progressOf(first, []) ? sourceOf(needed(best, attempt), true) : first;
}

/** Whether a text does not say what it means, although the parser can read it. */
export function isMisread(source: Omit<Source, "syntaxProblems">): boolean {
  return lacksSettings(source) || isMisplaced(source.root);
}

/** Whether a text holds no mapping under `jira:`. */
function lacksSettings({ root }: Omit<Source, "syntaxProblems">): boolean {
  return root !== undefined && jiraIn(root) === undefined;
}

/** How much of what was read is what a configuration is made of. */
function understood(root: YamlNode | undefined): number {
  const jira = jiraIn(root);
  if (jira) return 2 + placedCount(jira);
  return root?.kind === "mapping" ? 1 : 0;
}

function progressOf(result: Source | YamlFailure, edits: readonly TextEdit[]): number {
  return isFailure(result) ? originalOffset(edits, result.offset) : beyond + understood(result.root);
}

function further(best: Attempt, other: Attempt): Attempt {
  return other.progress > best.progress ? other : best;
}

/** What else the text could mean where the parser still stumbles. */
function alternatives(text: string, { slips, progress }: Attempt, failure: YamlFailure): Slip[][] {
  const stumble = lineAt(text, progress);
  const before = lineAt(text, Math.max(0, stumble.start - 1));
  const last = slips.findLast(({ start }) => start <= stumble.end);
  return [
    ...(last ? [slips.filter((slip) => slip !== last)] : []),
    ...[stumble, before].map((line) => {
      const offset = line === stumble ? progress : line.body;
      const slip = { ...explainFailure(text, { ...failure, offset }), edits: [{ ...line, text: "" }] };
      return [...slips.filter(({ edits }) => !edits.some(({ start }) => isOn(line, start))), slip].sort(
        byStart,
      );
    }),
  ];
}

function lineAt(text: string, offset: number) {
  const start = lineStart(text, offset);
  const end = lineEnd(text, offset);
  const body = start + text.slice(start, end).search(/\S|$/);
  return { start, end, body };
}

function isOn(line: { start: number; end: number }, offset: number): boolean {
  return offset >= line.start && offset <= line.end;
}

/** Only what the text cannot be read without. */
function needed(best: Attempt, attempt: (slips: readonly Slip[]) => Attempt): Attempt {
  if (best.slips.length < 2 || best.slips.length > maxConfirmed) return best;
  return best.slips.reduce((kept, slip) => {
    const without = attempt(kept.slips.filter((other) => other !== slip));
    return without.progress < kept.progress ? kept : without;
  }, best);
}

/**
 * What was read, unless a line had to be left out, so that what is missing may stand there.
 *
 * @param isValid whether the text is valid YAML as it is written
 */
function sourceOf({ slips, result }: Attempt, isValid = false): Source {
  const isWhole = slips.every(({ fixes }) => fixes.length > 0);
  const source = isWhole && !isFailure(result) ? relocate(result, editsOf(slips), true) : { mappings: [] };
  const problems = slips.map((slip) => (isValid && slip.isMove ? { ...slip, isReadable: true } : slip));
  return { ...source, syntaxProblems: lacksSettings(source) ? problems.map(withoutCertainty) : problems };
}

/** Where no settings are found in the end, the text may mean something else altogether. */
function withoutCertainty(problem: SyntaxProblem): SyntaxProblem {
  return { ...problem, isWithinValue: false, fixes: problem.fixes.map(unsafe) };
}

function editsOf(slips: readonly Slip[]): TextEdit[] {
  return slips.flatMap(({ edits }) => edits).sort(byStart);
}

/** Of slips whose edits meet, the one that comes first. */
function withoutOverlaps(slips: readonly Slip[]): Slip[] {
  const edits = slips.flatMap((slip) => slip.edits.map((edit) => ({ slip, edit })));
  const rejected = new Set<Slip>();
  let last: TextEdit = { start: -1, end: -1, text: "" };
  for (const { slip, edit } of edits.sort((a, b) => a.edit.start - b.edit.start)) {
    if (edit.start < last.end || edit.start === last.start) rejected.add(slip);
    else last = edit;
  }
  return slips.filter((slip) => !rejected.has(slip)).sort(byStart);
}
