import { requiredKeys } from "../generated/format.ts";
import { type MappingNode, type NamedPair, namedPairs, type YamlNode } from "../node.ts";
import { isFieldId } from "../values/field-id.ts";
import { jiraNames } from "../values/jira-names.ts";
import { isProjectKey } from "../values/project-key.ts";
import { isNearJira, resolveKey } from "./key-names.ts";
import { isKeyOf, isMappingName, type MappingName, scalarOf, sections } from "./sections.ts";

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

/** Whether a name that is also a setting's can be one of people's own in an open mapping, by its value. */
export function isOwnName(mapping: MappingName, name: string, value: string): boolean {
  if (mapping === "custom_fields") return /^customfield_/.test(value) || isFieldId(value);
  return sections[mapping].open && /^\p{L}/u.test(value) && !isSurelySetting(name, value);
}

export function isRequired(name: string): boolean {
  return requiredKeys.includes(name);
}

/** Whether a setting can hardly be another program's: a text with a name of two words, or what only Jira has. */
export function isSurelySetting(name: string, value: string): boolean {
  const { type } = scalarOf({ section: "settings", key: name });
  return (
    (name.includes("_") && type === "string") ||
    /jira|atlassian/i.test(value) ||
    (name === "project" && isProjectKey(value))
  );
}

/** The same for an entry of a mapping. */
export function isSurelyEntry(mapping: MappingName | undefined, value: string): boolean {
  const names = mapping && mapping !== "custom_fields" ? jiraNames[mapping] : [];
  return /^customfield_\d/.test(value) || names.includes(value);
}
