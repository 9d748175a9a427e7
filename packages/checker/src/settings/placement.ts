import { requiredKeys } from "../generated/format.ts";
import type { MappingNode, Pair, ScalarNode, YamlNode } from "../node.ts";
import { isNearJira, resolveKey } from "./key-names.ts";
import { isKeyOf, isMappingName, type MappingName } from "./sections.ts";

type NamedPair = Pair & { key: ScalarNode };

/** The mapping under `jira:`, however that is spelt. */
export function jiraIn(root: YamlNode | undefined): MappingNode | undefined {
  const value = namedPairs(root).find(({ key }) => isNearJira(key.text))?.value;
  return value?.kind === "mapping" ? value : undefined;
}

/** How many settings, and entries of their mappings, stand where they belong. */
export function placedCount(jira: MappingNode): number {
  return namedPairs(jira)
    .filter(({ key }) => isKeyOf("settings", key.text))
    .map(({ value }) => (value.kind === "mapping" ? entriesOf(value).length : 0) + (isBlank(value) ? 0 : 1))
    .reduce((sum, count) => sum + count, 0);
}

/** Whether lines under or after `jira:` stand where their names do not belong, as when they are indented wrongly. */
export function isMisplaced(root: YamlNode | undefined): boolean {
  const jira = jiraIn(root);
  return jira !== undefined && (holdsMisplaced(jira) || isFollowedBySettings(root, jira));
}

/** Whether a mapping holds settings, or entries stand beside their mapping. */
function holdsMisplaced(jira: MappingNode): boolean {
  let mapping: MappingName | undefined;
  let isOpen = false;
  for (const { key, value } of namedPairs(jira)) {
    if (isMappingName(key.text)) {
      mapping = key.text;
      isOpen = isBlank(value);
      if (value.kind === "mapping" && entriesOf(value).length < value.pairs.length) return true;
    } else if (mapping && value.kind === "scalar" && resolveKey("settings", key.text) === undefined) {
      if (isOpen || isKeyOf(mapping, key.text)) return true;
    }
  }
  return false;
}

/** Whether what comes right after `jira` can only be one of its settings, or is one that it lacks. */
export function isFollowedBySettings(root: YamlNode | undefined, jira: MappingNode): boolean {
  const pairs = namedPairs(root);
  const next = pairs[pairs.findIndex(({ value }) => value === jira) + 1]?.key.text;
  if (next === undefined) return false;
  const names = namedPairs(jira).map(({ key }) => key.text);
  const last = names.findLast(isMappingName);
  return (
    // A name of one word may be another program's, a name of two is ours.
    (isKeyOf("settings", next) &&
      !names.includes(next) &&
      (requiredKeys.includes(next) || next.includes("_"))) ||
    (last !== undefined && isKeyOf(last, next))
  );
}

/** The entries of a mapping, without those that can only be settings. */
function entriesOf(mapping: MappingNode): NamedPair[] {
  return namedPairs(mapping).filter(
    ({ key, value }) =>
      !isKeyOf("settings", key.text) || (value.kind === "scalar" && /^customfield_/.test(value.text)),
  );
}

function namedPairs(node: YamlNode | undefined): NamedPair[] {
  const pairs = node?.kind === "mapping" ? node.pairs : [];
  return pairs.filter((pair): pair is NamedPair => pair.key.kind === "scalar");
}

function isBlank(node: YamlNode): boolean {
  return node.kind === "scalar" && node.value === null;
}
