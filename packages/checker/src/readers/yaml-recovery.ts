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

/** The most rounds of the search, so that its time stays linear in the text. */
const maxRounds = 12;

/** The most slips for which it is checked whether each is needed. */
const maxConfirmed = 12;

/** More than any offset. */
const beyond = maxTextLength + 1;

interface Attempt {
  slips: readonly Slip[];
  result: Source | YamlFailure;
  /** The offset up to which the text could be read; more than any offset if it could be read to the end. */
  progress: number;
}

/**
 * Reads a text that the parser rejects, by guessing what was meant. All likely slips are repaired at once. Where the
 * parser still fails, a repair is undone, or a line is left out. In the end, only those slips are reported that had to
 * be repaired to read the text.
 */
export function recoverYaml(text: string, first: Source | YamlFailure, parse: Parse): Source {
  const attempt = (slips: readonly Slip[]): Attempt => {
    const edits = editsOf(slips);
    const result = parse(applyEdits(text, edits));
    return { slips, result, progress: progressOf(result, edits) };
  };
  const canHoldAny = isFailure(first) || lacksSettings(first);
  /** If the settings can be read, only the indentation can be wrong. */
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

/** Whether a text seems to mean something else than what the parser reads. */
export function isMisread(source: Omit<Source, "syntaxProblems">): boolean {
  return lacksSettings(source) || isMisplaced(source.root);
}

/** Whether a text has no mapping under `jira:`. */
function lacksSettings({ root }: Omit<Source, "syntaxProblems">): boolean {
  return root !== undefined && jiraIn(root) === undefined;
}

/** A score for how much of a configuration was recognized. */
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

/** Other sets of slips to try where the parser still fails: without the last one, or without a line. */
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

/** Leaves out the slips without which the text can be read as well. */
function needed(best: Attempt, attempt: (slips: readonly Slip[]) => Attempt): Attempt {
  if (best.slips.length < 2 || best.slips.length > maxConfirmed) return best;
  return best.slips.reduce((kept, slip) => {
    const without = attempt(kept.slips.filter((other) => other !== slip));
    return without.progress < kept.progress ? kept : without;
  }, best);
}

/**
 * The source of an attempt. If a line had to be left out, there are no nodes, because missing settings may be in it.
 *
 * @param isValid whether the text is valid YAML without repairs
 */
function sourceOf({ slips, result }: Attempt, isValid = false): Source {
  const isWhole = slips.every(({ fixes }) => fixes.length > 0);
  const source = isWhole && !isFailure(result) ? relocate(result, editsOf(slips), true) : { mappings: [] };
  const problems = slips.map((slip) => (isValid && slip.isMove ? { ...slip, isReadable: true } : slip));
  return { ...source, syntaxProblems: lacksSettings(source) ? problems.map(withoutCertainty) : problems };
}

/** Makes a problem uncertain. Without any settings, the text may mean something entirely different. */
function withoutCertainty(problem: SyntaxProblem): SyntaxProblem {
  return { ...problem, isWithinValue: false, fixes: problem.fixes.map(unsafe) };
}

function editsOf(slips: readonly Slip[]): TextEdit[] {
  return slips.flatMap(({ edits }) => edits).sort(byStart);
}

/** Leaves out slips whose edits overlap those of an earlier slip. */
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
