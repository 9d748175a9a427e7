import {
  type MappingNode,
  namedPairs,
  nameOf,
  type Pair,
  type ScalarNode,
  scalarsIn,
  type YamlNode,
} from "../node.ts";
import { type ValueForm, valueForm } from "../values/value-form.ts";
import { knownKey, resolveKey, resolveVariable } from "./key-names.ts";
import { mergedPairs } from "./merged-pairs.ts";
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

/** The settings in a mapping, grouped as rules need them. */
export interface FoundSettings {
  /** All known keys, including entries of mappings, in the order of the text. */
  readonly settings: readonly Setting[];
  /** The settings by key, without entries of mappings; the first one of equal keys. */
  readonly byKey: Readonly<Record<string, Setting | undefined>>;
  /** The entries of `custom_fields` that have a single value. */
  readonly customFields: readonly ScalarSetting[];
  readonly byForm: Readonly<Record<ValueForm, readonly ScalarSetting[]>>;
  /** The settings that have another name than in the format. */
  readonly renamed: readonly Setting[];
  readonly unknownKeys: readonly UnknownKey[];
  /** Unknown keys with settings under them. */
  readonly groups: readonly SettingsGroup[];
  /** Settings with another name, although the same setting is there already. */
  readonly doubles: readonly Setting[];
  /** Entries of mappings that have the site's name on the left and the integration's on the right. */
  readonly swapped: readonly SwappedEntry[];
}

/** A mapping that is being read, with its section, its pairs, its path, and the settings so far. */
interface Scope extends Section {
  section: SectionName;
  path: string;
  pairs: readonly Pair[];
  byKey: Record<string, Setting | undefined>;
}

/** Finds the settings in a mapping. */
export function collectSettings(mapping: MappingNode, path: string, isEnvironment: boolean): FoundSettings {
  const collector = new SettingsCollector(isEnvironment);
  collector.collect(mapping, "settings", path, collector.found.byKey);
  return collector.found;
}

class SettingsCollector {
  readonly found = {
    settings: [] as Setting[],
    byKey: {} as Record<string, Setting | undefined>,
    customFields: [] as ScalarSetting[],
    byForm: {
      blank: [] as ScalarSetting[],
      reference: [] as ScalarSetting[],
      "near-reference": [] as ScalarSetting[],
      placeholder: [] as ScalarSetting[],
      encoded: [] as ScalarSetting[],
      wrapped: [] as ScalarSetting[],
      literal: [] as ScalarSetting[],
      unclear: [] as ScalarSetting[],
    },
    renamed: [] as Setting[],
    unknownKeys: [] as UnknownKey[],
    groups: [] as SettingsGroup[],
    doubles: [] as Setting[],
    swapped: [] as SwappedEntry[],
  };
  readonly #isEnvironment: boolean;
  #isInGroup = false;

  constructor(isEnvironment: boolean) {
    this.#isEnvironment = isEnvironment;
  }

  collect(mapping: MappingNode, section: SectionName, path: string, byKey: Scope["byKey"]): void {
    const { keys, open } = sections[section];
    const scope = { section, keys, open, path, pairs: mergedPairs(mapping), byKey };
    for (const { key, value } of scope.pairs) if (key.kind === "scalar") this.#collectPair(key, value, scope);
  }

  #collectPair(keyNode: ScalarNode, node: YamlNode, scope: Scope): void {
    const { found } = this;
    const { section, path, open, byKey } = scope;
    const name = keyNode.text;
    if (isSwapped(scope, name, node)) {
      found.swapped.push({ name, parentPath: path, keyNode, node });
      return;
    }
    const key = this.#resolve(scope, name, node);
    const group = section === "settings" && name !== key ? this.#groupIn(node) : undefined;
    if (group) {
      const unknown = { section, name, parentPath: path, keyNode };
      found.groups.push({ key: unknown, node });
      this.#isInGroup = true;
      this.collect(group, section, pathOf(unknown), byKey);
      this.#isInGroup = false;
      return;
    }
    const setting =
      key === undefined
        ? undefined
        : toSetting(section, key, path, keyNode, node, this.#formOf(section, name, node));
    const isRenamed = setting !== undefined && name !== nameIn(this.#isEnvironment, setting.key);
    if (!setting || (isRenamed && this.#isTaken(setting.key, scope))) {
      if (!this.#isEnvironment) found.unknownKeys.push({ section, name, parentPath: path, keyNode });
      if (setting) found.doubles.push(setting);
      return;
    }
    found.settings.push(setting);
    // There may be thousands of the author's own names, and no rule looks them up.
    if (!open) byKey[setting.key] ??= setting;
    if (isRenamed) found.renamed.push(setting);
    if (isScalar(setting)) {
      found.byForm[setting.form].push(setting);
      if (section === "custom_fields") found.customFields.push(setting);
    }
    if (node.kind === "mapping" && isMapping(setting)) this.collect(node, setting.key, pathOf(setting), {});
  }

  #formOf(section: SectionName, name: string, node: YamlNode): ValueForm | undefined {
    if (node.kind !== "scalar") return undefined;
    const form = valueForm(node, section !== "settings");
    // In YAML, the name of a variable refers to it; as the value of that variable, it stands for the real one.
    return this.#isEnvironment && form === "near-reference" && node.text === name ? "placeholder" : form;
  }

  /** The mapping with settings that should be one level up, if a value is one. There are no groups within groups. */
  #groupIn(node: YamlNode): MappingNode | undefined {
    if (this.#isEnvironment || this.#isInGroup) return undefined;
    const content = contentOf(node);
    return namedPairs(content).some(({ key }) => knownKey("settings", key.text)) ? content : undefined;
  }

  #resolve({ section, keys, open }: Scope, name: string, node: YamlNode): string | undefined {
    if (this.#isEnvironment) return resolveVariable(name);
    // The key rather than the equal name from the text, because JavaScript engines look up constant strings much
    // faster.
    const own = keys.find((key) => key === name);
    if (own !== undefined) return own;
    if (open) return name === "__proto__" ? undefined : name;
    const key = resolveKey(section, name);
    // `issue_type: Task` is another program's default, not our mapping under another name.
    return key !== undefined && isMappingName(key) && isFilled(node) && !contentOf(node) ? undefined : key;
  }

  /** Whether the mapping has a key under its own name, or it was already found under another one. */
  #isTaken(key: string, { pairs, byKey }: Scope): boolean {
    const name = nameIn(this.#isEnvironment, key);
    return byKey[key] !== undefined || pairs.some((pair) => nameOf(pair) === name);
  }
}

function toSetting(
  section: SectionName,
  key: string,
  parentPath: string,
  keyNode: ScalarNode,
  node: YamlNode,
  form: ValueForm | undefined,
): Setting {
  if (isSecretKey(section, key)) for (const scalar of scalarsIn(node)) scalar.isToken = true;
  return { section, key, name: keyNode.text, parentPath, keyNode, node, form };
}

/** A mapping, or the first item of a list if that is one. */
function contentOf(node: YamlNode): MappingNode | undefined {
  const content = node.kind === "sequence" ? node.items[0] : node;
  return content?.kind === "mapping" ? content : undefined;
}

function isFilled(node: YamlNode): boolean {
  return node.kind !== "scalar" || node.value !== null;
}
