import { atSpan } from "../findings/places.ts";
import { remarkAt } from "../findings/remarks.ts";
import type { Span } from "../node.ts";
import type { Clearing } from "../readers/source.ts";
import { remove, safeFix, suggestedFix } from "../repairs/edits.ts";
import { spanOf } from "../text/matches.ts";
import { nonEmpty } from "../text/ordered-spans.ts";
import { nextLine } from "../text/positions.ts";

/** A line of three or more backticks or tildes, https://spec.commonmark.org/0.31.2/#fenced-code-blocks */
const fenceLine = /^([ \t]*)(?:```|~~~).*/gm;

/**
 * Finds the code block in Markdown, in a whole page or a snippet with its fence: the first block that mentions Jira, or
 * else the first. YAML and environment files never have a fence at the start of a line.
 */
export function findMarkdownFence(text: string): Clearing | undefined {
  if (!text.includes("```") && !text.includes("~~~")) return undefined;
  const fences = fencesIn(text);
  const [fence] = fences;
  if (!fence) return undefined;
  const content = fencedBlock(text, fences) ?? { start: 0, end: fence.start };
  const around = nonEmpty([
    { start: 0, end: content.start },
    { start: content.end, end: text.length },
  ]);
  const isAlone = around.every(({ start, end }) => !text.slice(start, end).trim().includes("\n"));
  const fix = isAlone ? safeFix : suggestedFix;
  const removals = around.map(remove);
  const keeping = fix("Keep only what is inside the fence", ...removals);
  return { obstacles: [remarkAt("markdown-fence", atSpan(fence), {}, keeping)], edits: removals };
}

/** The fences at the start of a line; if the text starts with an indented fence, those with the same indentation. */
function fencesIn(text: string): Span[] {
  const lines = [...text.matchAll(fenceLine)];
  const [first] = lines;
  const indent = first && text.slice(0, first.index).trim() === "" ? first[1] : undefined;
  return lines.filter(([, margin]) => !margin || margin === indent).map(spanOf);
}

/**
 * The block between two fences. Every other piece is a block, unless the text starts with the same fence twice.
 *
 * @returns nothing if there is only the closing fence
 */
function fencedBlock(text: string, fences: readonly Span[]): Span | undefined {
  const pieces = fences
    .map(({ end }, index) => ({
      start: nextLine(text, end),
      end: fences[index + 1]?.start ?? text.length,
      index,
    }))
    .filter(({ start, end }) => text.slice(start, end).trim() !== "");
  const blocks = pieces.filter(({ index }) => index % 2 === 0);
  const block = blocks.find(({ start, end }) => /jira/i.test(text.slice(start, end))) ?? blocks[0];
  return block ?? (text.slice(0, fences[0]?.start).trim() === "" ? pieces[0] : undefined);
}
