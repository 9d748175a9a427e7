/**
 * Rich text in Atlassian Document Format, which version 3 of the API speaks.
 * https://developer.atlassian.com/cloud/jira/platform/apis/document/structure/
 */
export interface AtlassianDocument {
  type: "doc";
  version: number;
  content: DocumentNode[];
  [key: string]: unknown;
}

export interface DocumentNode {
  type: string;
  text?: string;
  content?: DocumentNode[];
  [key: string]: unknown;
}

/** Whether a value has the form of a document. */
export function isDocument(value: unknown): value is AtlassianDocument {
  if (typeof value !== "object" || value === null) return false;
  const { type, version, content } = value as Partial<AtlassianDocument>;
  return type === "doc" && typeof version === "number" && Array.isArray(content) && content.every(isNode);
}

function isNode(value: unknown): value is DocumentNode {
  if (typeof value !== "object" || value === null) return false;
  const { type, text, content } = value as Partial<DocumentNode>;
  if (typeof type !== "string" || (text !== undefined && typeof text !== "string")) return false;
  return content === undefined || (Array.isArray(content) && content.every(isNode));
}

/** A document with a paragraph for each line, for version 2 of the API takes plain text. Wiki markup stays as it is. */
export function documentOf(text: string): AtlassianDocument {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  const content = lines.map((line) => ({ type: "paragraph", content: [{ type: "text", text: line }] }));
  return { type: "doc", version: 1, content };
}

/** The text of a document, as version 2 of the API gives it. */
export function textOf(document: AtlassianDocument): string {
  return document.content.map(textOfNode).join("\n");
}

function textOfNode(node: DocumentNode): string {
  return node.text ?? (node.content ?? []).map(textOfNode).join("");
}
