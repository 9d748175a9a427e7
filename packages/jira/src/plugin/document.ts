import type { Document } from "jira.js/cloud";

/**
 * A plain text in Atlassian Document Format: an empty line ends a paragraph, a line break stays one.
 * https://developer.atlassian.com/cloud/jira/platform/apis/document/structure/
 */
export function documentOf(text: string): Document {
  const paragraphs = text.split(/\r?\n(?:[ \t]*\r?\n)+/).filter((paragraph) => paragraph.trim() !== "");
  return { type: "doc", version: 1, content: paragraphs.map(paragraphOf) };
}

function paragraphOf(text: string) {
  const lines = text.split(/\r?\n/).filter((line) => line !== "");
  return {
    type: "paragraph",
    content: lines.flatMap((line, index) => [
      ...(index > 0 ? [{ type: "hardBreak" }] : []),
      { type: "text", text: line },
    ]),
  };
}

interface Node {
  type?: unknown;
  text?: unknown;
  content?: unknown;
}

/** Blocks that hold lines of text; all others hold blocks. */
const lines: ReadonlySet<unknown> = new Set(["paragraph", "heading", "codeBlock"]);

/** The plain text of a document; its emphasis, links and pictures are lost. */
export function textOf(document: unknown): string {
  return blocksOf(document as Node).join("\n\n");
}

function blocksOf(node: Node): string[] {
  if (lines.has(node.type)) return [childrenOf(node).map(inlineText).join("")];
  return childrenOf(node).flatMap(blocksOf);
}

function inlineText(node: Node): string {
  if (node.type === "hardBreak") return "\n";
  return typeof node.text === "string" ? node.text : childrenOf(node).map(inlineText).join("");
}

function childrenOf({ content }: Node): Node[] {
  return Array.isArray(content) ? content : [];
}
