import type { MappingNode, Pair } from "../node.ts";

const maxMergeDepth = 8;

/**
 * The pairs of a mapping with those that its merge keys (`<<: *other`) bring, as readers of YAML 1.1 such as PyYAML see
 * them, https://yaml.org/type/merge.html
 */
export function mergedPairs(mapping: MappingNode, depth = 0): Pair[] {
  if (depth > maxMergeDepth || !mapping.pairs.some(isMerge)) return mapping.pairs;
  const own = mapping.pairs.filter((pair) => !isMerge(pair));
  const names = new Set(own.map(nameOf));
  const merged = mapping.pairs
    .filter(isMerge)
    .flatMap(({ value }) => (value.kind === "sequence" ? value.items : [value]))
    .flatMap((node) => (node.kind === "mapping" ? mergedPairs(node, depth + 1) : []))
    .filter((pair) => {
      const name = nameOf(pair);
      const isNew = name !== undefined && !names.has(name);
      if (isNew) names.add(name);
      return isNew;
    });
  return [...own, ...merged];
}

/** Whether a pair is a merge key, which brings the pairs of other mappings. */
export function isMerge({ key }: Pair): boolean {
  return key.kind === "scalar" && key.text === "<<" && key.style === "plain";
}

function nameOf({ key }: Pair): string | undefined {
  return key.kind === "scalar" ? key.text : undefined;
}
