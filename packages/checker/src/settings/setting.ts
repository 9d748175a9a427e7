import type { ScalarNode, YamlNode } from "../node.ts";
import { shownName } from "../secrets/shown-name.ts";
import type { ValueForm } from "../values/value-form.ts";
import type { SectionName, SettingKey } from "./sections.ts";

/** A known key with its value. */
export interface Setting {
  section: SectionName;
  /** The key that is meant, as in the schema; in an open section, it can be the author's own name. */
  key: string;
  /** The key as written. */
  name: string;
  /** The JSON Pointer to the section. */
  parentPath: string;
  keyNode: ScalarNode;
  node: YamlNode;
  /** The form of the value's text; absent if the value is a list or a mapping. */
  form: ValueForm | undefined;
}

/** A setting whose value is a scalar. */
export type ScalarSetting = Setting & { node: ScalarNode; form: ValueForm };

/** A key that the format does not have. */
export interface UnknownKey {
  section: SectionName | "root";
  name: string;
  parentPath: string;
  keyNode: ScalarNode;
}

/** A key that the format does not have, with settings under it. */
export interface SettingsGroup {
  key: UnknownKey;
  node: YamlNode;
}

/** An identifier that settings with the same key have in common. */
export function idOf({ section, key }: SettingKey): string {
  return `${section}/${key}`;
}

export function isScalar(setting: Setting): setting is ScalarSetting {
  return setting.node.kind === "scalar";
}

/**
 * @returns whether two settings have different literal values, apart from the scheme of a URL, which one may lack; the
 * values of references are not known
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

/** The JSON Pointer to a key, with the names as written, https://www.rfc-editor.org/rfc/rfc6901 */
export function pathOf({ parentPath, name }: Pick<Setting, "parentPath" | "name">): string {
  const step = /[~/]/.test(name) ? name.replaceAll("~", "~0").replaceAll("/", "~1") : name;
  return `${parentPath}/${step}`;
}

/** The name of a setting in a message: as written, so that people find it. */
export function labelOf({ name }: Setting): string {
  return quotedName(shownName(name), "this entry");
}

/** A name in a message: in quotes, unless it is obviously a variable. */
export function quotedName(name: string | undefined, otherwise = "this key"): string {
  if (name === undefined) return otherwise;
  return /^[A-Z_0-9]+$/.test(name) ? name : `"${name}"`;
}
