/** A stretch of the text, by offsets in UTF-16 code units; `end` is exclusive. */
export interface Span {
  start: number;
  end: number;
}

/** How a scalar is written. An unquoted value of an environment file is `plain`. */
export type ScalarStyle = "plain" | "single-quoted" | "double-quoted" | "block";

/** A single value and its place, quotes included. */
export interface ScalarNode extends Span {
  kind: "scalar";
  value: string | number | boolean | null;
  /** The value as text, before its type is resolved: `"012"` for the number 12. */
  text: string;
  style: ScalarStyle;
  /** Where `text` starts if the source has it letter for letter; otherwise -1. */
  contentStart: number;
  /**
   * Whether a shell or Compose computes the value, as for `$VAR`; absent in formats where only a whole `${VAR}` counts.
   */
  isComputed?: boolean;
  /** Whether a script sets it under a condition, so that it may set the same variable to another value elsewhere. */
  isConditional?: boolean;
  /** A tag that YAML does not define, such as `!include`; `text` begins with it. */
  tag?: string;
  /** Set if a rule reports how the value is written, so that other rules do not judge it until that is repaired. */
  isUnclear?: true;
  /** Set if it is the value of the token's key, even if an alias uses it elsewhere as well. */
  isToken?: true;
}

export interface Pair {
  key: YamlNode;
  value: YamlNode;
}

export interface MappingNode extends Span {
  kind: "mapping";
  pairs: Pair[];
}

export interface SequenceNode extends Span {
  kind: "sequence";
  items: YamlNode[];
}

/**
 * A value of any kind. An alias is the same object as the node that it refers to, so a tree can even contain itself.
 */
export type YamlNode = ScalarNode | MappingNode | SequenceNode;

/** A pair whose key is a scalar, as nearly all keys are. */
export type NamedPair = Pair & { key: ScalarNode };

/** The pairs of a mapping whose keys are scalars; none if the node is not a mapping. */
export function namedPairs(node: YamlNode | undefined): NamedPair[] {
  const pairs = node?.kind === "mapping" ? node.pairs : [];
  return pairs.filter((pair): pair is NamedPair => pair.key.kind === "scalar");
}

/** The first pair of a mapping whose key is one of the names. */
export function pairNamed(node: YamlNode | undefined, ...names: readonly string[]): NamedPair | undefined {
  return namedPairs(node).find(({ key }) => names.includes(key.text));
}

/** The name of a pair's key; nothing if the key is not a scalar. */
export function nameOf({ key }: Pair): string | undefined {
  return key.kind === "scalar" ? key.text : undefined;
}

/**
 * Every scalar in a value, keys included.
 *
 * @param seen the collections that were visited, because an alias can lead back to one of them
 */
export function scalarsIn(node: YamlNode, seen: Set<YamlNode> = new Set()): ScalarNode[] {
  if (node.kind === "scalar") return [node];
  if (seen.has(node)) return [];
  seen.add(node);
  const parts = node.kind === "sequence" ? node.items : node.pairs.flatMap(({ key, value }) => [key, value]);
  return parts.flatMap((part) => scalarsIn(part, seen));
}
