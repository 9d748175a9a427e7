import type { ScalarNode, ScalarStyle, Span } from "../node.ts";

/**
 * A scalar, with everything that each has.
 *
 * @param contentStart where the source holds the text letter for letter, else -1
 * @param value what the text is, where it is not only text
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

/** A scalar whose text the source holds letter for letter. */
export function verbatim(source: string, start: number, end: number): ScalarNode {
  return scalarNode(source.slice(start, end), "plain", { start, end }, start);
}

/** A scalar with another text than the source holds, if it is another one. */
export function unescaped(node: ScalarNode, text: string): ScalarNode {
  return text === node.text ? node : { ...node, text, value: text, contentStart: -1 };
}

/** A scalar in quotes, from the opening one to behind the closing one; `text` is what they mean. */
export function quoted(source: string, start: number, end: number, text: string): ScalarNode {
  const isVerbatim = text.length === end - start - 2 && source.startsWith(text, start + 1);
  const style = /["“”„]/.test(source.charAt(start)) ? "double-quoted" : "single-quoted";
  return scalarNode(text, style, { start, end }, isVerbatim ? start + 1 : -1);
}

/** The node of a value that is left blank. */
export function blankNode(offset: number): ScalarNode {
  return scalarNode("", "plain", { start: offset, end: offset }, offset, null);
}
