import { type MappingNode, type Pair, type ScalarNode, scalarsIn, type YamlNode } from "../node.ts";
import { type ValueForm, valueForm } from "../values/value-form.ts";
import { knownKey, resolveKey, resolveVariable } from "./key-names.ts";
import { mergedPairs } from "./merged-pairs.ts";
import type { SettingsData } from "./schema-violations.ts";
import {
  isMapping,
  isMappingName,
  isSecretKey,
  nameIn,
  type Section,
  type SectionName,
  sections,
} from "./sections.ts";
import {
  isScalar,
  pathOf,
  type ScalarSetting,
  type Setting,
  type SettingsGroup,
  type UnknownKey,
} from "./setting.ts";
import { isSwapped, type SwappedEntry } from "./swapped-entry.ts";
import { typedValue } from "./typed-value.ts";

/** A mapping that is being read: the section that it is, its pairs, and where it stands. */
interface Scope extends Section {
  section: SectionName;
  path: string;
  pairs: readonly Pair[];
  data: SettingsData;
}

/** Finds the settings in a mapping, and sorts them as rules ask for them. */
export class SettingsCollector {
  readonly all: Setting[] = [];
  /** The settings themselves, without the mappings' entries; the first of equal keys. */
  readonly byKey: Record<string, Setting | undefined> = {};
  readonly customFields: Setting[] = [];
  readonly byForm: Record<ValueForm, ScalarSetting[]> = {
    blank: [],
    reference: [],
    "near-reference": [],
    placeholder: [],
    encoded: [],
    wrapped: [],
    literal: [],
    unclear: [],
  };
  /** Settings under another name than their own. */
  readonly renamed: Setting[] = [];
  readonly unknownKeys: UnknownKey[] = [];
  /** Second names for settings that are there already. */
  readonly doubles: Setting[] = [];
  /** Entries of mappings that have the site's name on the left and ours on the right. */
  readonly swapped: SwappedEntry[] = [];
  /** The settings under the keys that are meant, as the JSON Schema wants them. */
  readonly data: SettingsData = {};
  /** Settings that stand under a key of their own. */
  readonly groups: SettingsGroup[] = [];
  readonly #isEnvironment: boolean;
  #isInGroup = false;

  constructor(isEnvironment: boolean) {
    this.#isEnvironment = isEnvironment;
  }

  collect(mapping: MappingNode, section: SectionName, path: string, data: SettingsData = this.data): void {
    const { keys, open } = sections[section];
    const scope = { section, keys, open, path, pairs: mergedPairs(mapping), data };
    for (const { key, value } of scope.pairs) if (key.kind === "scalar") this.#collectPair(key, value, scope);
  }

  #collectPair(keyNode: ScalarNode, node: YamlNode, scope: Scope): void {
    const { section, path, data } = scope;
    const name = keyNode.text;
    if (isSwapped(scope, name, node)) {
      this.swapped.push({ keyNode, node, path: pathOf({ parentPath: path, name }) });
      return;
    }
    const key = this.#resolve(scope, name, node);
    const group = section === "settings" && name !== key ? this.#groupIn(node) : undefined;
    if (group) {
      this.groups.push({ key: { section, name, parentPath: path, keyNode }, node });
      this.#isInGroup = true;
      this.collect(group, section, pathOf({ parentPath: path, name }), data);
      this.#isInGroup = false;
      return;
    }
    const isRenamed = key !== undefined && name !== nameIn(this.#isEnvironment, key);
    if (key === undefined || (isRenamed && this.#isTaken(key, scope))) {
      if (!this.#isEnvironment) this.unknownKeys.push({ section, name, parentPath: path, keyNode });
      if (key !== undefined) this.doubles.push(toSetting(section, key, path, keyNode, node));
      return;
    }
    const setting = toSetting(section, key, path, keyNode, node);
    this.all.push(setting);
    if (section === "settings") this.byKey[key] ??= setting;
    else if (section === "custom_fields") this.customFields.push(setting);
    if (isRenamed) this.renamed.push(setting);
    if (isScalar(setting)) this.byForm[setting.form].push(setting);
    const value = schemaValue(setting, this.#isEnvironment);
    // Of names of one's own, of which there may be thousands, the schema need only see what is not even text.
    if (typeof value !== "string" || !scope.open) data[key] = value;
    if (node.kind === "mapping" && isMapping(setting)) {
      const entries: SettingsData = {};
      data[key] = entries;
      this.collect(node, setting.key, pathOf(setting), entries);
    }
  }

  /** What holds settings that should stand one level up, if a value does; groups hold no others. */
  #groupIn(node: YamlNode): MappingNode | undefined {
    if (this.#isEnvironment || this.#isInGroup) return undefined;
    const content = contentOf(node);
    const holdsSettings = content?.pairs.some(
      ({ key }) => key.kind === "scalar" && knownKey("settings", key.text),
    );
    return holdsSettings ? content : undefined;
  }

  #resolve({ section, keys, open }: Scope, name: string, node: YamlNode): string | undefined {
    if (this.#isEnvironment) return resolveVariable(name);
    // The key itself rather than its equal in the text, for the engine looks up its own strings much faster.
    const own = keys.find((key) => key === name);
    if (own !== undefined) return own;
    if (open) return name === "__proto__" ? undefined : name;
    const key = resolveKey(section, name);
    // `issue_type: Task` is another program's default, not our mapping under another name.
    return key !== undefined && isMappingName(key) && isFilled(node) && !contentOf(node) ? undefined : key;
  }

  /** Whether a key is there under its own name, or was found under another. */
  #isTaken(key: string, { pairs, data }: Scope): boolean {
    const name = nameIn(this.#isEnvironment, key);
    return Object.hasOwn(data, key) || pairs.some((pair) => isNamed(pair, name));
  }
}

function toSetting(
  section: SectionName,
  key: string,
  parentPath: string,
  keyNode: ScalarNode,
  node: YamlNode,
): Setting {
  if (isSecretKey(section, key)) for (const scalar of scalarsIn(node)) scalar.isToken = true;
  const form = node.kind === "scalar" ? valueForm(node, section !== "settings") : undefined;
  return { section, key, name: keyNode.text, parentPath, keyNode, node, form };
}

/** A value as the schema sees it. */
function schemaValue(setting: Setting, isEnvironment: boolean): unknown {
  const { node } = setting;
  if (node.kind === "scalar") return typedValue(setting, node, isEnvironment);
  return node.kind === "sequence" ? node.items : node.pairs;
}

/** A mapping, or the first one of a list. */
function contentOf(node: YamlNode): MappingNode | undefined {
  const content = node.kind === "sequence" ? node.items[0] : node;
  return content?.kind === "mapping" ? content : undefined;
}

function isFilled(node: YamlNode): boolean {
  return node.kind !== "scalar" || node.value !== null;
}

function isNamed({ key }: Pair, name: string): boolean {
  return key.kind === "scalar" && key.text === name;
}
