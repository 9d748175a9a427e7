import { schemaPath } from "../generated/format.ts";
import { isMappingName, isSecretKey, type SectionName, sections } from "../settings/sections.ts";
import { tokenAdvice } from "./variables.ts";
import type { Writer, WrittenSetting, WrittenValue } from "./writer.ts";
import { yamlText } from "./yaml-text.ts";

/** A `jira_config.yaml`. */
export const yaml: Writer = {
  holdsMappings: true,
  canHold: () => true,
  write(settings, origin) {
    if (settings.length === 0) return "";
    const lines = sections.settings.keys.flatMap((key) =>
      isMappingName(key) ? mapping(key, settings) : entries("settings", settings, key),
    );
    return [
      ...(origin === undefined ? [] : [`# yaml-language-server: $schema=${origin}${schemaPath}`]),
      "jira:",
      ...lines.map((line) => (line === "" ? "" : `  ${line}`)),
      "",
    ].join("\n");
  },
};

function mapping(section: SectionName, settings: readonly WrittenSetting[]): string[] {
  const lines = entries(section, settings);
  return lines.length === 0 ? [] : ["", `${section}:`, ...lines.map((line) => `  ${line}`)];
}

/** @param only the only key to write; by default, the whole section */
function entries(section: SectionName, settings: readonly WrittenSetting[], only?: string): string[] {
  return settings
    .filter((setting) => setting.section === section && (only === undefined || setting.key === only))
    .flatMap(({ key, value }) => [...advice(section, key, value), ...pair(yamlText(key), scalar(value))]);
}

function advice(section: SectionName, key: string, value: WrittenValue): string[] {
  if (typeof value !== "object") return [];
  const howTo = `and set ${value.variable} where the program runs. Never write it here.`;
  return tokenAdvice({ isSecret: isSecretKey(section, key) }, howTo);
}

/** A key of more than 1024 characters needs a `?`. https://yaml.org/spec/1.2.2/#822-block-mappings */
function pair(key: string, value: string): string[] {
  return key.length > 1000 ? [`? ${key}`, `: ${value}`] : [`${key}: ${value}`];
}

function scalar(value: WrittenValue): string {
  if (typeof value === "object") return `"\${${value.variable}}"`;
  return typeof value === "string" ? yamlText(value) : String(value);
}
