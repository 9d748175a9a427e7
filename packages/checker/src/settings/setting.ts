import type { ScalarNode, YamlNode } from "../node.ts";
import { shownName } from "../secrets/shown-name.ts";
import type { ValueForm } from "../values/value-form.ts";
import type { SectionName, SettingKey } from "./sections.ts";

/** A key with its value, as the text holds them. */
export interface Setting {
  section: SectionName;
  /** The key that is meant, in the schema's spelling; a name of the author's own in an open section. */
  key: string;
  /** The key as written. */
  name: string;
  /** Where the section stands in the data, as a JSON Pointer. */
  parentPath: string;
  keyNode: ScalarNode;
  node: YamlNode;
  /** The form of the value's text; absent when the value is a list or a mapping. */
  form: ValueForm | undefined;
}

/** A setting whose value is a scalar. */
export type ScalarSetting = Setting & { node: ScalarNode; form: ValueForm };

/** A key that means nothing to the format. */
export interface UnknownKey {
  section: SectionName | "root";
  name: string;
  parentPath: string;
  keyNode: ScalarNode;
}

/** A key that means nothing to the format, with settings under it. */
export interface SettingsGroup {
  key: UnknownKey;
  node: YamlNode;
}

/** What a setting has in common with those of the same key, wherever they stand. */
export function idOf({ section, key }: SettingKey): string {
  return `${section}/${key}`;
}

export function isScalar(setting: Setting): setting is ScalarSetting {
  return setting.node.kind === "scalar";
}

/**
 * @returns whether two settings have different values; of references nobody knows what they stand for, and an address
 * may be there once with its scheme and once without
 */
export function disagree(one: Setting, other: Setting | undefined): boolean {
  return isLiteral(one) && isLiteral(other) && bare(one) !== bare(other);
}

function isLiteral(setting: Setting | undefined): setting is ScalarSetting {
  return setting?.form === "literal";
}

function bare({ node }: ScalarSetting): string {
  return node.text.replace(/^https:\/\/|\/$/g, "");
}

/** @returns whether two settings have the same value, or refer to the same variable */
export function agree(one: Setting, other: Setting): boolean {
  return isScalar(one) && isScalar(other) && one.node.text === other.node.text;
}

/** Where a key's value stands in the data, as a JSON Pointer of the names as written, https://www.rfc-editor.org/rfc/rfc6901 */
export function pathOf({ parentPath, name }: Pick<Setting, "parentPath" | "name">): string {
  const step = /[~/]/.test(name) ? name.replaceAll("~", "~0").replaceAll("/", "~1") : name;
  return `${parentPath}/${step}`;
}

/** What a message calls a setting: its name as written, by which people find it. */
export function labelOf({ name }: Setting): string {
  return quotedName(shownName(name), "this entry");
}

/** A name as a message writes it, if it may: in quotes, unless it is plain to see that it is a variable's. */
export function quotedName(name: string | undefined, otherwise = "this key"): string {
  if (name === undefined) return otherwise;
  return /^[A-Z_0-9]+$/.test(name) ? name : `"${name}"`;
}
