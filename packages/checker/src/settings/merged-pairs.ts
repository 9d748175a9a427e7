import { type MappingNode, nameOf, type Pair, type YamlNode } from "../node.ts";

/**
 * The pairs of a mapping, including those that its merge keys (`<<: *other`) add in YAML 1.1, as in PyYAML,
 * https://yaml.org/type/merge.html
 */
export function mergedPairs(mapping: MappingNode): Pair[] {
  if (!mapping.pairs.some(isMerge)) return mapping.pairs;
  const pairs = mapping.pairs.filter((pair) => !isMerge(pair));
  const names = new Set(pairs.map(nameOf));
  // A mapping adds nothing the second time, although aliases of aliases can lead to it many times.
  const seen = new Set<YamlNode>();
  // A stack with the next mapping on top, because recursion could be too deep for aliases of aliases.
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

/** The values of a mapping's merge keys, in order; the first one that has a key wins. */
function sourcesOf({ pairs }: MappingNode): YamlNode[] {
  return pairs.filter(isMerge).flatMap(({ value }) => (value.kind === "sequence" ? value.items : [value]));
}

/** Whether a pair has the merge key, which adds the pairs of other mappings. */
export function isMerge({ key }: Pair): boolean {
  return key.kind === "scalar" && key.text === "<<" && key.style === "plain";
}
