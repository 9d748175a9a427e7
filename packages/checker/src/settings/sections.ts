import { sections as generated, scalars, variables } from "../generated/format.ts";

/** What a key belongs to: the settings themselves, or one of the mappings. */
export type SectionName = keyof typeof generated;

/** A mapping from an integration's names to those of a Jira site. */
export type MappingName = Exclude<SectionName, "settings">;

/** What identifies a setting. */
export interface SettingKey {
  section: SectionName;
  key: string;
}

export interface Section {
  keys: readonly string[];
  /** Whether names beyond the known ones are allowed. */
  open: boolean;
}

export const sections: Readonly<Record<SectionName, Section>> = generated;

/** Whether a section has a key of this name. */
export function isKeyOf(section: SectionName, name: string): boolean {
  return sections[section].keys.includes(name);
}

/** Whether the value of a setting is a section of its own. */
export function isMappingName(key: string): key is MappingName {
  return key !== "settings" && Object.hasOwn(sections, key);
}

/** Whether a setting is a mapping, rather than an entry with the same name. */
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

/** The type of a setting's value if it is not a reference; entries of mappings are text. */
export function scalarOf({ section, key }: SettingKey): Scalar {
  const isScalar = section === "settings" && Object.hasOwn(scalarsByKey, key);
  return (isScalar ? scalarsByKey[key] : undefined) ?? anyText;
}

/** The environment variables for settings. */
export const variableNames: readonly string[] = Object.values(variables);

/** The environment variable for a setting; nothing for a mapping, which does not fit into a variable. */
export function variableOf(key: string): string | undefined {
  return Object.hasOwn(variables, key) ? variables[key] : undefined;
}

/** As {@link variableOf}, but nothing for an entry of a mapping that has the name of a setting. */
export function variableFor({ section, key }: SettingKey): string | undefined {
  return section === "settings" ? variableOf(key) : undefined;
}

/** The name of a setting in the format of the document: `JIRA_URL` or `url`. */
export function nameIn(isEnvironment: boolean, key: string): string {
  return (isEnvironment ? variableOf(key) : undefined) ?? key;
}

/** Whether a setting is the one whose value is a secret. */
export function isSecretKey(section: SectionName, key: string): boolean {
  return section === "settings" && key === "api_token";
}
