import { type MappingNode, nameOf, type Pair, type YamlNode } from "../node.ts";

/**
 * The pairs of a mapping with those that its merge keys (`<<: *other`) bring, as readers of YAML 1.1 such as PyYAML see
 * them, https://yaml.org/type/merge.html
 */
export function mergedPairs(mapping: MappingNode): Pair[] {
  if (!mapping.pairs.some(isMerge)) return mapping.pairs;
  const pairs = mapping.pairs.filter((pair) => !isMerge(pair));
  const names = new Set(pairs.map(nameOf));
  // A mapping brings nothing new the second time, however often aliases of aliases lead to it.
  const seen = new Set<YamlNode>();
  // The next one last. Aliases can lead deeper than functions may call each other.
  const waiting = sourcesOf(mapping).reverse();
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.kind !== "mapping" || seen.has(node)) continue;
    seen.add(node);
    for (const pair of node.pairs) {
      const name = nameOf(pair);
      if (names.has(name) || isMerge(pair)) continue;
      names.add(name);
      pairs.push(pair);
    }
    for (const source of sourcesOf(node).reverse()) waiting.push(source);
  }
  return pairs;
}

/** What the merge keys of a mapping name, in order; what comes first counts. */
function sourcesOf({ pairs }: MappingNode): YamlNode[] {
  return pairs.filter(isMerge).flatMap(({ value }) => (value.kind === "sequence" ? value.items : [value]));
}

/** Whether a pair is a merge key, which brings the pairs of other mappings. */
export function isMerge({ key }: Pair): boolean {
  return key.kind === "scalar" && key.text === "<<" && key.style === "plain";
}
