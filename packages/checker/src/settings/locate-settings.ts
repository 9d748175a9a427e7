import { requiredKeys } from "../generated/format.ts";
import {
  type MappingNode,
  type NamedPair,
  namedPairs,
  type Pair,
  pairNamed,
  type ScalarNode,
  type SequenceNode,
  type YamlNode,
} from "../node.ts";
import { isNearJira, knownKey, mayHoldJira, resolveKey } from "./key-names.ts";
import { isMappingName } from "./sections.ts";
import type { UnknownKey } from "./setting.ts";

/**
 * Where the settings are if they are not all directly under a top-level `jira:`. They can be at the top level without
 * that key (`flat`) or beside it (`beside`), under it in a list (`list`) or in a list of several sites (`sites`), or
 * under a `jira:` that is below another key (`below`).
 */
export type Misplacement = "flat" | "beside" | "list" | "sites" | "below";

/** Where the settings of a YAML file are. */
export interface SettingsPlace {
  /** The node with the settings; absent if there are none. */
  settingsNode?: YamlNode | undefined;
  /** The key `jira`. */
  settingsKey?: ScalarNode | undefined;
  /** The JSON Pointer to the settings. */
  settingsPath: string;
  misplacement?: Misplacement;
  /** The key `jira`, if it has another name. */
  misspelt?: UnknownKey;
}

/** Finds the settings under `jira:` or a misspelt `jira:`, or else where people put them by mistake. */
export function locateSettings(root: YamlNode | undefined): SettingsPlace {
  const pair = pairNamed(root, "jira") ?? namedPairs(root).find(({ key }) => isNearJira(key.text));
  if (!pair) return settingsIn(root, "flat") ?? settingsBelow(root) ?? { settingsPath: "/jira" };
  const { key, value } = pair;
  const isBlank = value.kind === "scalar" && value.value === null;
  const other = isBlank
    ? settingsIn(root, "beside")
    : value.kind === "sequence"
      ? settingsOf(value)
      : undefined;
  return {
    settingsNode: value,
    settingsKey: key,
    settingsPath: "/jira",
    ...(key.text === "jira"
      ? {}
      : { misspelt: { section: "root", name: key.text, parentPath: "", keyNode: key } }),
    ...other,
  };
}

/**
 * The settings at the top level, if there are enough to be certain. One with a typing error may be another program's,
 * so it counts only among other settings, or if there is nothing else.
 */
function settingsIn(root: YamlNode | undefined, misplacement: Misplacement): SettingsPlace | undefined {
  const all = namedPairs(root).filter(({ key }) => !isNearJira(key.text));
  const known = all.filter(isKnown);
  const keys = new Set(known.map(({ key }) => knownKey("settings", key.text)));
  const required = requiredKeys.filter((key) => keys.has(key));
  if (required.length < 2 && !known.some(({ key }) => /jira/i.test(key.text))) return undefined;
  const among = all.slice(all.findIndex(isKnown), all.findLastIndex(isKnown) + 1);
  const pairs = [all, among].find((some) => some.every(isNear)) ?? known;
  return { settingsNode: mappingOf(pairs), settingsPath: "", misplacement };
}

function isKnown({ key }: NamedPair): boolean {
  return knownKey("settings", key.text) !== undefined;
}

/** Whether a key means a setting, perhaps with a typing error; `issue_type: Task` is another program's default. */
function isNear({ key, value }: NamedPair): boolean {
  const meant = resolveKey("settings", key.text);
  return meant !== undefined && (value.kind === "mapping" || !isMappingName(meant));
}

/** The settings under a `jira` that is below another key, such as `tools`. */
function settingsBelow(root: YamlNode | undefined): SettingsPlace | undefined {
  for (const { key: holder, value } of namedPairs(root)) {
    const found = mayHoldJira(holder.text) ? pairNamed(value, "jira") : undefined;
    if (found?.value.kind !== "mapping") continue;
    const settingsPath = `/${holder.text}/jira`;
    return { settingsNode: found.value, settingsKey: found.key, settingsPath, misplacement: "below" };
  }
  return undefined;
}

/** The settings in a list of mappings; those of the first, if there are several sites. */
function settingsOf({ items }: SequenceNode): Partial<SettingsPlace> | undefined {
  const mappings = items.filter((item) => item.kind === "mapping");
  const pairs = mappings.flatMap((mapping) => mapping.pairs);
  if (pairs.length === 0 || mappings.length < items.length) return undefined;
  const isOneSite = new Set(mappings.flatMap(namedPairs).map(({ key }) => key.text)).size === pairs.length;
  return isOneSite
    ? { settingsNode: mappingOf(pairs), misplacement: "list" }
    : { settingsNode: mappings[0], misplacement: "sites" };
}

function mappingOf(pairs: Pair[]): MappingNode {
  return { kind: "mapping", pairs, start: pairs[0]?.key.start ?? 0, end: pairs.at(-1)?.value.end ?? 0 };
}
