import type { ScalarNode, ScalarStyle, Span } from "../node.ts";

/**
 * @param contentStart where the text starts if the source has it letter for letter; otherwise -1
 * @param value what the text means, if it is not text
 */
export function scalarNode(
  text: string,
  style: ScalarStyle,
  { start, end }: Span,
  contentStart: number,
  value: ScalarNode["value"] = text,
): ScalarNode {
  return { kind: "scalar", value, text, style, start, end, contentStart };
}

/** A scalar whose text the source has letter for letter. */
export function verbatim(source: string, start: number, end: number): ScalarNode {
  return scalarNode(source.slice(start, end), "plain", { start, end }, start);
}

/** The scalar with its text after resolving escapes, which may be the same as in the source. */
export function unescaped(node: ScalarNode, text: string): ScalarNode {
  return text === node.text ? node : { ...node, text, value: text, contentStart: -1 };
}

/** A scalar in quotes, with both of them in the span; `text` is what it means. */
export function quoted(source: string, start: number, end: number, text: string): ScalarNode {
  const isVerbatim = text.length === end - start - 2 && source.startsWith(text, start + 1);
  const style = /["“”„]/.test(source.charAt(start)) ? "double-quoted" : "single-quoted";
  return scalarNode(text, style, { start, end }, isVerbatim ? start + 1 : -1);
}

/** The scalar of a blank value. */
export function blankNode(offset: number): ScalarNode {
  return scalarNode("", "plain", { start: offset, end: offset }, offset, null);
}
