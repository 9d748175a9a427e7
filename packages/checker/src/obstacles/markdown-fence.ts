import { spanOf } from "../matches.ts";
import type { Span } from "../node.ts";
import { nonEmpty } from "../ordered-spans.ts";
import { nextLine } from "../positions.ts";
import type { Clearing } from "../readers/source.ts";
import { remove, safeFix, suggestedFix } from "../repairs/edits.ts";

/** A line of three or more backticks or tildes, https://spec.commonmark.org/0.31.2/#fenced-code-blocks */
const fenceLine = /^([ \t]*)(?:`{3,}|~{3,}).*$/gm;

/**
 * Finds the block of code in a text of Markdown, be it a whole page or a snippet with its fence: the first block that
 * speaks of Jira, or else the first. No YAML and no environment file has a fence at the start of a line.
 */
export function findMarkdownFence(text: string): Clearing | undefined {
  if (!text.includes("```") && !text.includes("~~~")) return undefined;
  const lines = [...text.matchAll(fenceLine)];
  const [first] = lines;
  const indent = first && text.slice(0, first.index).trim() === "" ? first[1] : "";
  const fences = lines.filter((line) => line[1] === "" || line[1] === indent).map(spanOf);
  const fence = fences[0];
  if (!fence) return undefined;
  const content = fencedBlock(text, fences);
  const around = nonEmpty([
    { start: 0, end: content.start },
    { start: content.end, end: text.length },
  ]);
  const isAlone = around.every(
    (span) =>
      text
        .slice(span.start, span.end)
        .split("\n")
        .filter((line) => line.trim()).length < 2,
  );
  const fix = isAlone ? safeFix : suggestedFix;
  const removals = around.map(remove);
  return {
    obstacles: [
      {
        rule: "markdown-fence",
        path: "",
        ...fence,
        params: {},
        fixes: [fix("Keep only what is inside the fence", ...removals)],
      },
    ],
    edits: removals,
  };
}

function fencedBlock(text: string, fences: readonly Span[]): Span {
  const blocks: Span[] = [];
  for (let index = 0; index < fences.length; index += 2) {
    const start = Math.min(nextLine(text, fences[index]?.end ?? 0), text.length);
    blocks.push({ start, end: Math.max(start, fences[index + 1]?.start ?? text.length) });
  }
  const chosen = blocks.find(({ start, end }) => /jira/i.test(text.slice(start, end))) ?? blocks[0];
  // A closing fence that came along without its opening one.
  const isOnlyClosed = fences.length === 1 && text.slice(chosen?.start).trim() === "";
  return isOnlyClosed || !chosen ? { start: 0, end: fences[0]?.start ?? text.length } : chosen;
}
