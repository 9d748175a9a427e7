import type { ScalarNode } from "../node.ts";

/** A scalar whose text the source holds letter for letter. */
export function verbatim(source: string, start: number, end: number): ScalarNode {
  const text = source.slice(start, end);
  return { kind: "scalar", value: text, text, style: "plain", start, end, contentStart: start };
}

/** A scalar with another text than the source holds, if it is another one. */
export function unescaped(node: ScalarNode, text: string): ScalarNode {
  return text === node.text ? node : { ...node, text, value: text, contentStart: -1 };
}

/** A scalar in quotes, from the opening one to behind the closing one; `text` is what they mean. */
export function quoted(source: string, start: number, end: number, text: string): ScalarNode {
  const isVerbatim = text.length === end - start - 2 && source.startsWith(text, start + 1);
  const style = /["“”„]/.test(source.charAt(start)) ? "double-quoted" : "single-quoted";
  return { kind: "scalar", value: text, text, style, start, end, contentStart: isVerbatim ? start + 1 : -1 };
}

/** The node of a value that is left blank. */
export function blankNode(offset: number): ScalarNode {
  return {
    kind: "scalar",
    value: null,
    text: "",
    style: "plain",
    start: offset,
    end: offset,
    contentStart: offset,
  };
}
