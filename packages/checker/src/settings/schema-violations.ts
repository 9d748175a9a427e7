import { validate } from "../generated/validate-settings.ts";
import { isMapping, sections } from "./sections.ts";
import { pathOf, type Setting } from "./setting.ts";
import { typedValue } from "./typed-value.ts";

/** A setting whose value has the wrong type, or is out of bounds, according to the JSON Schema. */
export interface SchemaViolation {
  setting: Setting;
  fault: Fault;
}

type Fault = "type" | "minimum" | "maximum";

type Data = Record<string, unknown>;

const validateSettings = validate as ((data: Data) => boolean) & {
  errors?: readonly { instancePath: string; keyword: string }[] | null;
};

/**
 * The settings that violate the JSON Schema; the last one of equal keys counts. The forms of text have rules of their
 * own.
 */
export function schemaViolations(settings: readonly Setting[], isEnvironment: boolean): SchemaViolation[] {
  if (validateSettings(dataOf(settings, isEnvironment))) return [];
  const places = new Map(settings.map((setting) => [placeOf(setting), setting]));
  const faults = new Map<Setting, Fault>();
  for (const { instancePath, keyword } of validateSettings.errors ?? []) {
    const setting = places.get(instancePath);
    // The wrong type matters more than the bounds.
    if (setting && faults.get(setting) !== "type") faults.set(setting, faultOf(keyword));
  }
  return [...faults].map(([setting, fault]) => ({ setting, fault }));
}

/** All other keywords are about the type: the pattern is that of a reference, which is allowed instead of a number. */
function faultOf(keyword: string): Fault {
  return keyword === "minimum" || keyword === "maximum" ? keyword : "type";
}

/** The settings as the data that the JSON Schema describes, with the keys that are meant. */
function dataOf(settings: readonly Setting[], isEnvironment: boolean): Data {
  const data: Data = {};
  for (const setting of settings) {
    const { section, key } = setting;
    const value = schemaValue(setting, isEnvironment);
    // There may be thousands of entries with the author's own names, and the schema allows any text for them.
    if (typeof value === "string" && sections[section].open) continue;
    const mapping = section === "settings" ? data : (data[section] as Data);
    mapping[key] = value;
  }
  return data;
}

/** The value of a setting; a mapping is empty, because its entries follow as settings of their own. */
function schemaValue(setting: Setting, isEnvironment: boolean): unknown {
  const { node } = setting;
  if (node.kind === "scalar") return typedValue(setting, node, isEnvironment);
  if (node.kind === "sequence") return node.items;
  return isMapping(setting) ? {} : node.pairs;
}

/** The JSON Pointer to a setting in that data. */
function placeOf({ section, key }: Setting): string {
  return pathOf({ parentPath: section === "settings" ? "" : `/${section}`, name: key });
}
