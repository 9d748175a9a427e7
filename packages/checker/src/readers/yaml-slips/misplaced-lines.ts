import type { OutlineLine } from "./lines.ts";
import type { Member, Outline } from "./outline.ts";

/** A line that is not where it should be. */
export interface MisplacedLine {
  line: OutlineLine;
  /** The indentation that it should have. */
  indent: number;
  /** The key that it belongs under; none for `jira` itself. */
  parent?: string;
  /** Whether the line may belong elsewhere, or to another program. */
  isDoubtful?: boolean;
  /** Whether the dash is what is wrong. */
  isStrayDash?: boolean;
}

const usualStep = 2;

/** Only this many indentations are tried, the most frequent ones. */
const maxCandidates = 4;

/**
 * The lines that are not where their keys belong: settings directly under `jira`, and entries under their mapping. Of
 * all ways to correct that, this is the one that moves the fewest lines.
 */
export function misplacedLines({ jira, edge, members }: Outline): MisplacedLine[] {
  const settings = members.filter(({ parent }) => parent === "jira");
  const [best = []] = candidates(indents(settings), edge, members)
    .map((indent) => misplacedAt(indent, edge, members))
    .sort((a, b) => a.length - b.length);
  return jira.indent > edge ? [{ line: jira, indent: edge }, ...best] : best;
}

/** The indentations that may be meant for the settings. */
function candidates(found: readonly number[], edge: number, members: readonly Member[]): number[] {
  const isAllLost = members.length > found.length && members.every(({ line }) => line.indent <= edge);
  const deeper = byFrequency(found).filter((indent) => indent > edge);
  return isAllLost ? [edge + usualStep] : deeper.slice(0, maxCandidates);
}

/** @param settings the indentation of the settings directly under `jira` */
function misplacedAt(settings: number, edge: number, members: readonly Member[]): MisplacedLine[] {
  const deeper = members.filter(({ line, parent }) => parent !== "jira" && line.indent > settings);
  const [usual = 2 * settings - edge] = byFrequency(indents(deeper));
  const siblings = new Map<string, number[]>(deeper.map(({ parent }) => [parent, []]));
  for (const { line, parent } of deeper) siblings.get(parent)?.push(line.indent);
  const entries = new Map([...siblings].map(([parent, found]) => [parent, byFrequency(found, usual)[0]]));
  return members.flatMap(({ line, parent, isKnown, isDoubtful }) => {
    const isUnknownSetting = !isKnown && entries.has(parent) && line.indent === settings;
    const indent = parent === "jira" || isUnknownSetting ? settings : (entries.get(parent) ?? usual);
    return indent === line.indent ? [] : [{ line, indent, parent, isDoubtful }];
  });
}

function indents(members: readonly Member[]): number[] {
  return members.map(({ line }) => line.indent);
}

/** The distinct numbers, the most frequent first; of equally frequent ones, first the preferred one. */
function byFrequency(numbers: readonly number[], preferred?: number): number[] {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  const rank = ([number, count]: [number, number]) => count + (number === preferred ? 0.5 : 0);
  return [...counts].sort((a, b) => rank(b) - rank(a)).map(([number]) => number);
}
