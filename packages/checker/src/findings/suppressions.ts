import { type MappingNode, type Span, scalarsIn, type YamlNode } from "../node.ts";
import { lastBefore, merged } from "../text/ordered-spans.ts";
import { lineEnd, nextLine } from "../text/positions.ts";

/** The word with which a comment that suppresses a rule begins. */
export const suppressionMarker = "jira-config-ignore";

/** A comment that suppresses rules: `# jira-config-ignore <rule-id> -- reason`. */
export interface Suppression extends Span {
  ids: readonly string[];
  hasReason: boolean;
  /** The line that it applies to: its own, or the one below if the comment has a line of its own. */
  line: SuppressedLine;
}

/** A line that such comments apply to, and the effect that they had. */
export interface SuppressedLine extends Span {
  /** The rules that the comments name. */
  ids: Set<string>;
  /** The named rules whose findings were suppressed. */
  ignored: Set<string>;
  /** The named rules whose findings cannot be suppressed, and were reported. */
  refused: Set<string>;
}

/** Comments start with `#`, or with `REM` or `::` in cmd. */
const comment = /^(|.*?[ \t])(?:#|::|rem[ \t])[ \t]*jira-config-ignore(|[^\w\r\n\u2028\u2029].*)$/gim;

/**
 * Every such comment, in the order of the text, without those that are part of a value.
 *
 * @param mappings all mappings of the text
 */
export function findSuppressions(text: string, mappings: readonly MappingNode[]): Suppression[] {
  if (!text.includes(suppressionMarker)) return [];
  const seen = new Set<YamlNode>();
  const spans = merged<Span>(mappings.flatMap((mapping) => scalarsIn(mapping, seen)));
  const comments = [...text.matchAll(comment)].filter(({ 1: before = "", index }) => {
    const start = index + before.length;
    return (lastBefore(spans, start)?.end ?? 0) <= start;
  });
  const found = comments.map(({ 0: whole, 1: before = "", 2: rest = "", index }) => {
    const [names = "", ...reason] = rest.split(/[ \t]--(?:[ \t]|$)/);
    const [start, end] = [index + before.length, index + whole.length];
    return {
      start,
      end,
      ids: names.split(/[\s,]+/).filter((name) => name !== ""),
      hasReason: reason.join("").trim() !== "",
      line: suppressedLine(index, end),
    };
  });
  // Comments on consecutive lines apply to the same line.
  let below: { start: number; about: SuppressedLine } | undefined;
  for (const suppression of [...found].reverse()) {
    const { line, start, end, ids } = suppression;
    if (text.slice(line.start, start).trim() === "") {
      const next = nextLine(text, end);
      suppression.line = next === below?.start ? below.about : suppressedLine(next, lineEnd(text, next));
    }
    for (const id of ids) suppression.line.ids.add(id);
    below = { start: line.start, about: suppression.line };
  }
  return found;
}

function suppressedLine(start: number, end: number): SuppressedLine {
  return { start, end, ids: new Set(), ignored: new Set(), refused: new Set() };
}
