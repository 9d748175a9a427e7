import { resolveKey, resolveVariable } from "./key-names.ts";
import type { MappingNode, Pair, ScalarNode, Span, YamlNode } from "./node.ts";
import type { Source } from "./readers/source.ts";
import type { Format } from "./report.ts";
import { type SchemaViolation, schemaViolations } from "./schema-violations.ts";
import { findSecrets, type Secret } from "./secrets/find-secrets.ts";
import { shownName } from "./secrets/shown-name.ts";
import { isMappingName, type SectionName, scalarOf, sections } from "./sections.ts";
import { type ValueForm, valueForm } from "./value-form.ts";

/** A key of the format with its value, as the text holds them. */
export interface Setting {
  section: SectionName;
  /** The key that is meant, in the schema's spelling; a name of the author's own in an open section. */
  key: string;
  /** The key as written. */
  name: string;
  /** Where it stands in the data, as a JSON Pointer of the names as written. */
  path: string;
  keyNode: ScalarNode;
  node: YamlNode;
  /** The form of the value's text; absent when the value is a list or a mapping. */
  form?: ValueForm;
}

/** A setting whose value is a scalar. */
export type ScalarSetting = Setting & { node: ScalarNode; form: ValueForm };

/** A key that means nothing to the format. */
export interface UnknownKey {
  section: SectionName | "root";
  name: string;
  path: string;
  keyNode: ScalarNode;
}

/** A text and all that rules ask about it. */
export interface ConfigDocument {
  text: string;
  format: Format;
  source: Source;
  /** Whether the format is one of environment variables, where every value is text and a secret may stand. */
  isEnvironment: boolean;
  /** The node under `jira:`, or the whole environment; absent when there is none. */
  settingsNode?: YamlNode;
  /** The key `jira` itself. */
  settingsKey?: ScalarNode;
  /** Every known key, mappings' entries included, in the order of the text. */
  settings: readonly Setting[];
  unknownKeys: readonly UnknownKey[];
  /** Every text in the form of a secret, wherever it stands. */
  secrets: readonly Secret[];
  /** What the JSON Schema has against the settings. */
  violations: readonly SchemaViolation[];
  /** The day that expiry dates are compared with. */
  today: () => string;
}

/** Finds the settings in what a reader has read. */
export function openDocument(
  text: string,
  format: Format,
  source: Source,
  today: () => string,
): ConfigDocument {
  const isEnvironment = format === "dotenv";
  const { settingsNode, settingsKey, rootKeys } = isEnvironment
    ? { settingsNode: source.root, settingsKey: undefined, rootKeys: [] }
    : locateJira(source.root);
  const collector = new SettingsCollector(isEnvironment);
  if (settingsNode?.kind === "mapping")
    collector.collect(settingsNode, "settings", isEnvironment ? "" : "/jira");
  return {
    text,
    format,
    source,
    isEnvironment,
    ...(settingsNode ? { settingsNode } : {}),
    ...(settingsKey ? { settingsKey } : {}),
    settings: collector.settings,
    unknownKeys: [...rootKeys, ...collector.unknownKeys],
    secrets: findSecrets(text),
    violations: settingsNode?.kind === "mapping" ? schemaViolations(collector.data) : [],
    today,
  };
}

/** The value under `jira:`, or under a misspelt `jira:` when there is no other. */
function locateJira(root: YamlNode | undefined): {
  settingsNode?: YamlNode;
  settingsKey?: ScalarNode;
  rootKeys: UnknownKey[];
} {
  const rootKeys: UnknownKey[] = [];
  if (root?.kind !== "mapping") return { rootKeys };
  let misspelt: Pair | undefined;
  for (const pair of root.pairs) {
    if (pair.key.kind !== "scalar") continue;
    if (pair.key.text === "jira") return { settingsNode: pair.value, settingsKey: pair.key, rootKeys };
    if (/^:?(?:jira|jria|jra|jiar|jirra)(?:[-_ ]?(?:config|settings|cloud))?:?$/i.test(pair.key.text))
      misspelt ??= pair;
  }
  if (misspelt?.key.kind !== "scalar") return { rootKeys };
  const keyNode = misspelt.key;
  rootKeys.push({ section: "root", name: keyNode.text, path: pointer("", keyNode.text), keyNode });
  return { settingsNode: misspelt.value, settingsKey: keyNode, rootKeys };
}

type Data = Record<string, unknown>;

class SettingsCollector {
  readonly settings: Setting[] = [];
  readonly unknownKeys: UnknownKey[] = [];
  /** The settings under the keys that are meant, as the JSON Schema wants them. */
  readonly data: Data = Object.create(null) as Data;
  readonly #isEnvironment: boolean;

  constructor(isEnvironment: boolean) {
    this.#isEnvironment = isEnvironment;
  }

  collect(mapping: MappingNode, section: SectionName, path: string, data: Data = this.data): void {
    const written = new Set(mapping.pairs.map(({ key }) => (key.kind === "scalar" ? key.text : "")));
    for (const { key: keyNode, value: node } of mergedPairs(mapping)) {
      if (keyNode.kind !== "scalar") continue;
      const name = keyNode.text;
      const key = this.#resolve(section, name);
      const ownName = key === undefined ? name : this.#nameOf(key);
      const taken = key !== undefined && name !== ownName && (key in data || written.has(ownName));
      if (key === undefined || taken) {
        if (!this.#isEnvironment)
          this.unknownKeys.push({ section, name, path: pointer(path, name), keyNode });
        continue;
      }
      const setting: Setting = { section, key, name, path: pointer(path, name), keyNode, node };
      if (node.kind === "scalar")
        setting.form = valueForm(node, section !== "settings" && section !== "custom_fields");
      this.settings.push(setting);
      data[key] = this.#value(setting);
      if (section === "settings" && isMappingName(key) && node.kind === "mapping") {
        const entries = Object.create(null) as Data;
        data[key] = entries;
        this.collect(node, key, setting.path, entries);
      }
    }
  }

  #resolve(section: SectionName, name: string): string | undefined {
    if (this.#isEnvironment) return resolveVariable(name);
    return sections[section].open && !sections[section].keys.includes(name)
      ? name
      : resolveKey(section, name);
  }

  #nameOf(key: string): string {
    return this.#isEnvironment ? `JIRA_${key.toUpperCase()}` : key;
  }

  /** A value as the schema sees it: in an environment, the number or truth value that the text spells. */
  #value({ key, node }: Setting): unknown {
    if (node.kind === "sequence") return node.items;
    if (node.kind === "mapping") return node.pairs;
    if (!this.#isEnvironment || typeof node.value !== "string") return node.value;
    const { type } = scalarOf(key);
    if (type === "integer" && /^[0-9]+$/.test(node.text)) return Number(node.text);
    if (type === "boolean" && /^(?:true|false)$/.test(node.text)) return node.text === "true";
    return node.text;
  }
}

/** The pairs of a mapping with those of its merge keys (`<<: *other`), which YAML 1.1 readers fill in. */
function mergedPairs(mapping: MappingNode, depth = 0): Pair[] {
  if (!mapping.pairs.some(isMerge) || depth > 8) return mapping.pairs;
  const own = mapping.pairs.filter((pair) => !isMerge(pair));
  const names = new Set(own.map(({ key }) => (key.kind === "scalar" ? key.text : "")));
  const merged = mapping.pairs
    .filter(isMerge)
    .flatMap(({ value }) => (value.kind === "sequence" ? value.items : [value]))
    .flatMap((node) => (node.kind === "mapping" ? mergedPairs(node, depth + 1) : []))
    .filter(({ key }) => {
      const isNew = key.kind === "scalar" && !names.has(key.text);
      if (isNew) names.add(key.text);
      return isNew;
    });
  return [...own, ...merged];
}

function isMerge({ key }: Pair): boolean {
  return key.kind === "scalar" && key.style === "plain" && key.text === "<<";
}

/** A JSON Pointer one step down, https://www.rfc-editor.org/rfc/rfc6901 */
function pointer(path: string, name: string): string {
  return `${path}/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`;
}

/** What a message calls a setting: its name in the format at hand, in quotes. */
export function labelOf({ section, key }: Setting, isEnvironment: boolean): string {
  if (isEnvironment) return `"JIRA_${key.toUpperCase()}"`;
  const name = section === "settings" ? key : shownName(key);
  return name === undefined ? "this entry" : `"${name}"`;
}

/** The setting of a key, with its scalar value; nothing when it is absent or not a scalar. */
export function scalarSetting(document: ConfigDocument, key: string): ScalarSetting | undefined {
  const setting = document.settings.find(
    (candidate) => candidate.section === "settings" && candidate.key === key,
  );
  return setting && isScalar(setting) ? setting : undefined;
}

export function isScalar(setting: Setting): setting is ScalarSetting {
  return setting.node.kind === "scalar";
}

/**
 * The text of a setting that a rule about its form should judge: neither blank, nor a reference, nor a placeholder, nor
 * a number, nor a secret in the wrong place, all of which have rules of their own.
 */
export function literalSetting(document: ConfigDocument, key: string): ScalarSetting | undefined {
  const setting = scalarSetting(document, key);
  return setting && isLiteralText(document, setting) ? setting : undefined;
}

/** The token of an environment file, where it may stand; nothing when it is a reference, blank or a placeholder. */
export function environmentToken(document: ConfigDocument): ScalarSetting | undefined {
  const setting = document.isEnvironment ? scalarSetting(document, "api_token") : undefined;
  return setting?.form === "literal" ? setting : undefined;
}

export function isLiteralText(document: ConfigDocument, { form, node }: ScalarSetting): boolean {
  return form === "literal" && typeof node.value === "string" && !holdsSecret(document, node);
}

/** @returns whether a text in the form of a secret stands within a span. */
export function holdsSecret(document: ConfigDocument, { start, end }: Span): boolean {
  return document.secrets.some((secret) => secret.start < end && secret.end > start);
}
