import { type MappingNode, type NamedPair, namedPairs, type YamlNode } from "../node.ts";
import { isNearJira, resolveKey } from "./key-names.ts";
import { isKeyOf, isMappingName, sections } from "./sections.ts";

/** The mapping under `jira:`, however that is spelt. */
export function jiraIn(root: YamlNode | undefined): MappingNode | undefined {
  const value = namedPairs(root).find(({ key }) => isNearJira(key.text))?.value;
  return value?.kind === "mapping" ? value : undefined;
}

/** How many settings, and entries of their mappings, stand where they belong. */
export function placedCount(jira: MappingNode): number {
  return namedPairs(jira)
    .filter(isSetting)
    .reduce((sum, { value }) => sum + 1 + namedPairs(value).filter((pair) => !isSetting(pair)).length, 0);
}

/** Whether lines under or after `jira:` may stand where their names do not belong, as when they are indented wrongly. */
export function isMisplaced(root: YamlNode | undefined): boolean {
  const jira = jiraIn(root);
  return jira !== undefined && (holdsMisplaced(jira) || isFollowedBySettings(root, jira));
}

/** Whether a mapping holds what may be a setting, or an entry may stand beside its mapping. */
function holdsMisplaced(jira: MappingNode): boolean {
  return namedPairs(jira).some(({ key, value }) =>
    isMappingName(key.text)
      ? namedPairs(value).some(isSetting)
      : resolveKey("settings", key.text) === undefined,
  );
}

/** Whether what comes right after `jira` may be one of its settings, or an entry of one. */
export function isFollowedBySettings(root: YamlNode | undefined, jira: MappingNode): boolean {
  const pairs = namedPairs(root);
  const next = pairs[pairs.findIndex(({ value }) => value === jira) + 1];
  return next !== undefined && Object.values(sections).some(({ keys }) => keys.includes(next.key.text));
}

function isSetting({ key }: NamedPair): boolean {
  return isKeyOf("settings", key.text);
}
