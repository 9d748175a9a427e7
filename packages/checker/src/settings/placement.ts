import { requiredKeys } from "../generated/format.ts";
import type { MappingNode, Pair, ScalarNode, YamlNode } from "../node.ts";
import { isFieldId } from "../values/field-id.ts";
import { jiraNames } from "../values/jira-names.ts";
import { isProjectKey } from "../values/project-key.ts";
import { isNearJira, resolveKey } from "./key-names.ts";
import { isKeyOf, isMappingName, type MappingName, scalarOf, sections } from "./sections.ts";

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
    .map(({ key, value }) => entriesOf(key.text, value).length + (isBlank(value) ? 0 : 1))
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
      if (value.kind === "mapping" && entriesOf(key.text, value).length < value.pairs.length) return true;
    } else if (mapping && value.kind === "scalar" && resolveKey("settings", key.text) === undefined) {
      if (isOpen || isKeyOf(mapping, key.text) || isSurelyEntry(mapping, value.text)) return true;
    }
  }
  return false;
}

/** Whether what comes right after `jira` can only be one of its settings, or is one that it lacks. */
export function isFollowedBySettings(root: YamlNode | undefined, jira: MappingNode): boolean {
  const pairs = namedPairs(root);
  const pair = pairs[pairs.findIndex(({ value }) => value === jira) + 1];
  if (!pair) return false;
  const next = pair.key.text;
  const value = pair.value.kind === "scalar" ? pair.value.text : "";
  const names = namedPairs(jira).map(({ key }) => key.text);
  const last = names.findLast(isMappingName);
  return (
    (isKeyOf("settings", next) &&
      !names.includes(next) &&
      (isRequired(next) || isSurelySetting(next, value))) ||
    (last !== undefined && isKeyOf(last, next))
  );
}

/** The entries of a mapping, without those that can only be settings; none if it is none. */
function entriesOf(name: string, mapping: YamlNode): NamedPair[] {
  return namedPairs(mapping).filter(
    ({ key, value }) =>
      !isKeyOf("settings", key.text) ||
      (isMappingName(name) && value.kind === "scalar" && isOwnName(name, key.text, value.text)),
  );
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

function namedPairs(node: YamlNode | undefined): NamedPair[] {
  const pairs = node?.kind === "mapping" ? node.pairs : [];
  return pairs.filter((pair): pair is NamedPair => pair.key.kind === "scalar");
}

function isBlank(node: YamlNode): boolean {
  return node.kind === "scalar" && node.value === null;
}
