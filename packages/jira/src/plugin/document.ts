import type { Document } from "jira.js/cloud";
import { notDocumented } from "../site/answer-parts.ts";
import { isObject } from "../value-kinds.ts";
import type { AdfDocument } from "./work-item.ts";

/**
 * A plain text in Atlassian Document Format: an empty line ends a paragraph, a line break stays one.
 * https://developer.atlassian.com/cloud/jira/platform/apis/document/structure/
 *
 * @param text a document stays as it is
 */
export function documentOf(text: string | AdfDocument): Document {
  if (typeof text !== "string") return text as Document;
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

/** A part of a document; nothing about it is certain, for apps write documents too. */
interface Node {
  type?: unknown;
  text?: unknown;
  attrs?: unknown;
  content?: unknown;
}

/** Blocks that hold text; all others hold blocks. */
const lines: ReadonlySet<unknown> = new Set([
  ...["paragraph", "heading", "codeBlock"],
  ...["taskItem", "decisionItem", "caption"],
]);

/** What nodes show that have no text of their own. */
const shownBy: Readonly<Record<string, (attrs: Readonly<Record<string, unknown>>) => unknown>> = {
  hardBreak: () => "\n",
  mention: ({ text }) => text,
  status: ({ text }) => text,
  emoji: ({ text, shortName }) => text ?? shortName,
  date: ({ timestamp }) => dayOf(Number(timestamp)),
  inlineCard: ({ url }) => url,
  blockCard: ({ url }) => url,
  embedCard: ({ url }) => url,
};

/** Far more levels than an editor makes, and few enough for the stack. */
const maxDepth = 500;

/**
 * The plain text of a document. Emphasis, pictures and the addresses of links are lost.
 *
 * @throws {ConfigurationError} when it is nested too deeply to come from an editor
 */
export function textOf(document: unknown): string {
  return blocksOf(document as Node, 1).join("\n\n");
}

function blocksOf(node: Node, level: number): string[] {
  const children = childrenOf(node, level);
  if (lines.has(node.type)) return [children.map((child) => inlineText(child, level + 1)).join("")];
  const own = ownText(node);
  return own === "" ? children.flatMap((child) => blocksOf(child, level + 1)) : [own];
}

function inlineText(node: Node, level: number): string {
  const children = childrenOf(node, level);
  return ownText(node) || children.map((child) => inlineText(child, level + 1)).join("");
}

function ownText({ type, text, attrs }: Node): string {
  const name = typeof type === "string" ? type : "";
  const own = text ?? (Object.hasOwn(shownBy, name) ? shownBy[name]?.(Object(attrs)) : undefined);
  return typeof own === "string" ? own : "";
}

function childrenOf({ content }: Node, level: number): Node[] {
  if (level > maxDepth) throw notDocumented("a document that an editor can make");
  return Array.isArray(content) ? content.filter(isObject) : [];
}

/** The day, such as `2026-11-29`, of a time in milliseconds since 1970. */
function dayOf(time: number): string {
  const date = new Date(time);
  return Number.isNaN(date.getTime()) ? "" : date.toISOString().slice(0, 10);
}
