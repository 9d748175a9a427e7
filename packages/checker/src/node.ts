/** A stretch of the text, by offsets in UTF-16 code units; `end` is exclusive. */
export interface Span {
  start: number;
  end: number;
}

/** How a scalar is written. An environment file's unquoted value is `plain`. */
export type ScalarStyle = "plain" | "single-quoted" | "double-quoted" | "block";

/** One value, with the place where it stands. The span includes the quotes. */
export interface ScalarNode extends Span {
  kind: "scalar";
  value: string | number | boolean | null;
  /** The value as text, before its type was resolved: `"012"` for the number 12. */
  text: string;
  style: ScalarStyle;
  /** Where `text` starts if the source holds it letter for letter, else -1. */
  contentStart: number;
  /** Whether a shell, or Compose, puts the value in, as for `$VAR`; absent where nothing but a whole `${VAR}` is one. */
  isComputed?: boolean;
  /** Whether a script sets it under a condition, so that it may set the same to something else elsewhere. */
  isConditional?: boolean;
  /** A tag that is not one of YAML's own, such as `!include`; `text` begins with it. */
  tag?: string;
  /** Set when a rule about the way it is written reports it, so that no other rule should judge it before it is repaired. */
  isUnclear?: true;
  /** Set when it stands under the token's key, whatever else an alias makes of it. */
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

/** A value of any shape. An alias is the very node that it names, so a tree may share nodes and even hold itself. */
export type YamlNode = ScalarNode | MappingNode | SequenceNode;

/** A pair whose key is a scalar, as nearly all keys are. */
export type NamedPair = Pair & { key: ScalarNode };

/** The pairs of a mapping whose keys are scalars; none when a node is no mapping. */
export function namedPairs(node: YamlNode | undefined): NamedPair[] {
  const pairs = node?.kind === "mapping" ? node.pairs : [];
  return pairs.filter((pair): pair is NamedPair => pair.key.kind === "scalar");
}

/** The first pair of a mapping whose key has one of some names. */
export function pairNamed(node: YamlNode | undefined, ...names: readonly string[]): NamedPair | undefined {
  return namedPairs(node).find(({ key }) => names.includes(key.text));
}

/** The name of a pair's key; nothing when that is no scalar. */
export function nameOf({ key }: Pair): string | undefined {
  return key.kind === "scalar" ? key.text : undefined;
}

/**
 * Every scalar that a value holds, keys included.
 *
 * @param seen the collections that were looked into, to which an alias may lead back
 */
export function scalarsIn(node: YamlNode, seen: Set<YamlNode> = new Set()): ScalarNode[] {
  if (node.kind === "scalar") return [node];
  if (seen.has(node)) return [];
  seen.add(node);
  const parts = node.kind === "sequence" ? node.items : node.pairs.flatMap(({ key, value }) => [key, value]);
  return parts.flatMap((part) => scalarsIn(part, seen));
}
