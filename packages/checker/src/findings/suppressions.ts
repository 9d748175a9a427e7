import { type MappingNode, type Span, scalarsIn, type YamlNode } from "../node.ts";
import { lastBefore, merged } from "../text/ordered-spans.ts";
import { lineEnd, nextLine } from "../text/positions.ts";

/** What a comment says first that asks not to report a rule. */
export const suppressionMarker = "jira-config-ignore";

/** A comment that asks not to report a rule: `# jira-config-ignore <rule-id> -- reason`. */
export interface Suppression extends Span {
  ids: readonly string[];
  hasReason: boolean;
  /** The line that it is about: its own, or the one below when it has a line to itself. */
  line: SuppressedLine;
}

/** A line about which there are such comments, and what has come of them. */
export interface SuppressedLine extends Span {
  /** The rules that they name. */
  ids: Set<string>;
  /** The rules that they have kept from being reported. */
  ignored: Set<string>;
  /** The rules that they name, that have something to say, and that nothing may silence. */
  refused: Set<string>;
}

/** In the comments of all formats: `#`, and `REM` and `::` of the Windows command line. */
const comment = /^(|.*?[ \t])(?:#|::|rem[ \t])[ \t]*jira-config-ignore(|[^\w\r\n\u2028\u2029].*)$/gim;

/**
 * Every such comment, in the order of the text. What stands within a value only looks like one.
 *
 * @param mappings all that were read
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
  // Comments that follow each other are about the same line.
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
