import { sections as generated, scalars, variables } from "../generated/format.ts";

/** The part of the format that a key belongs to: the settings themselves, or one of the mappings. */
export type SectionName = keyof typeof generated;

/** A mapping of an integration's words to a Jira site's. */
export type MappingName = Exclude<SectionName, "settings">;

/** What tells one setting from another. */
export interface SettingKey {
  section: SectionName;
  key: string;
}

export interface Section {
  keys: readonly string[];
  /** Whether names beyond the known ones are allowed. */
  open: boolean;
}

/** The keys of every section. */
export const sections: Readonly<Record<SectionName, Section>> = generated;

/** Whether the format knows a key of this name in a section. */
export function isKeyOf(section: SectionName, name: string): boolean {
  return sections[section].keys.includes(name);
}

/** @returns whether the value of a setting is itself a section. */
export function isMappingName(key: string): key is MappingName {
  return key !== "settings" && Object.hasOwn(sections, key);
}

/** Whether a setting is a mapping; an entry of one may be called like any other. */
export function isMapping<Type extends SettingKey>(setting: Type): setting is Type & { key: MappingName } {
  return setting.section === "settings" && isMappingName(setting.key);
}

export const mappingNames: readonly MappingName[] = Object.keys(sections).filter(isMappingName);

interface Scalar {
  type: "string" | "integer" | "boolean";
  minimum?: number;
  maximum?: number;
}

const scalarsByKey: Readonly<Record<string, Scalar>> = scalars;
const anyText: Scalar = { type: "string" };

/** What a setting holds when it is not a reference; the entries of mappings are text. */
export function scalarOf({ section, key }: SettingKey): Scalar {
  const isScalar = section === "settings" && Object.hasOwn(scalarsByKey, key);
  return (isScalar ? scalarsByKey[key] : undefined) ?? anyText;
}

/** Every environment variable that carries a setting. */
export const variableNames: readonly string[] = Object.values(variables);

/** The environment variable that carries a setting; nothing for a mapping, which no variable can hold. */
export function variableOf(key: string): string | undefined {
  return Object.hasOwn(variables, key) ? variables[key] : undefined;
}

/** The same by the whole setting; nothing for an entry of a mapping, which may be called like any other. */
export function variableFor({ section, key }: SettingKey): string | undefined {
  return section === "settings" ? variableOf(key) : undefined;
}

/** The name of a setting in the format at hand: `JIRA_URL` or `url`. */
export function nameIn(isEnvironment: boolean, key: string): string {
  return (isEnvironment ? variableOf(key) : undefined) ?? key;
}

/** The setting whose value is a secret. */
export function isSecretKey(section: SectionName, key: string): boolean {
  return section === "settings" && key === "api_token";
}
