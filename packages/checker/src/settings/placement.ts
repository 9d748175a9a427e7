import { type MappingNode, type NamedPair, namedPairs, type YamlNode } from "../node.ts";
import { isNearJira, resolveKey } from "./key-names.ts";
import { isKeyOf, isMappingName, sections } from "./sections.ts";

/** The mapping under `jira:`, or a similar key. */
export function jiraIn(root: YamlNode | undefined): MappingNode | undefined {
  const value = namedPairs(root).find(({ key }) => isNearJira(key.text))?.value;
  return value?.kind === "mapping" ? value : undefined;
}

/** How many settings and entries of mappings are where they belong. */
export function placedCount(jira: MappingNode): number {
  return namedPairs(jira)
    .filter(isSetting)
    .reduce((sum, { value }) => sum + 1 + namedPairs(value).filter((pair) => !isSetting(pair)).length, 0);
}

/** Whether keys under or after `jira:` may be in the wrong place, for example because of a wrong indentation. */
export function isMisplaced(root: YamlNode | undefined): boolean {
  const jira = jiraIn(root);
  return jira !== undefined && (holdsMisplaced(jira) || isFollowedBySettings(root, jira));
}

/** Whether a setting may be inside a mapping, or an entry outside of its mapping. */
function holdsMisplaced(jira: MappingNode): boolean {
  return namedPairs(jira).some(({ key, value }) =>
    isMappingName(key.text)
      ? namedPairs(value).some(isSetting)
      : resolveKey("settings", key.text) === undefined,
  );
}

/** Whether the key after `jira` may be one of its settings, or an entry of one of its mappings. */
export function isFollowedBySettings(root: YamlNode | undefined, jira: MappingNode): boolean {
  const pairs = namedPairs(root);
  const next = pairs[pairs.findIndex(({ value }) => value === jira) + 1];
  return next !== undefined && Object.values(sections).some(({ keys }) => keys.includes(next.key.text));
}

function isSetting({ key }: NamedPair): boolean {
  return isKeyOf("settings", key.text);
}
