import { validate } from "../generated/validate-settings.ts";
import { isMapping, sections } from "./sections.ts";
import { pathOf, type Setting } from "./setting.ts";
import { typedValue } from "./typed-value.ts";

/** A setting whose value is of another type than the JSON Schema wants, or beyond its bounds. */
export interface SchemaViolation {
  setting: Setting;
  fault: Fault;
}

type Fault = "type" | "minimum" | "maximum";

type Data = Record<string, unknown>;

const validateSettings = validate as ((data: Data) => boolean) & {
  errors?: readonly { instancePath: string; keyword: string }[] | null;
};

/** What the JSON Schema has against settings; the forms of text have rules of their own. Of equal keys the last counts. */
export function schemaViolations(settings: readonly Setting[], isEnvironment: boolean): SchemaViolation[] {
  if (validateSettings(dataOf(settings, isEnvironment))) return [];
  const places = new Map(settings.map((setting) => [placeOf(setting), setting]));
  const faults = new Map<Setting, Fault>();
  for (const { instancePath, keyword } of validateSettings.errors ?? []) {
    const setting = places.get(instancePath);
    // What is not even a whole number is of the wrong type, whatever its size.
    if (setting && faults.get(setting) !== "type") faults.set(setting, faultOf(keyword));
  }
  return [...faults].map(([setting, fault]) => ({ setting, fault }));
}

/** Every other keyword is about the type; the pattern is that of a reference, which may stand for a number. */
function faultOf(keyword: string): Fault {
  return keyword === "minimum" || keyword === "maximum" ? keyword : "type";
}

/** The settings under the keys that are meant, as the JSON Schema wants them. */
function dataOf(settings: readonly Setting[], isEnvironment: boolean): Data {
  const data: Data = {};
  for (const setting of settings) {
    const { section, key } = setting;
    const value = schemaValue(setting, isEnvironment);
    // Of names of one's own, of which there may be thousands, the schema need only see what is not even text.
    if (typeof value === "string" && sections[section].open) continue;
    const mapping = section === "settings" ? data : (data[section] as Data);
    mapping[key] = value;
  }
  return data;
}

/** The entries of a mapping are settings themselves, and follow it. */
function schemaValue(setting: Setting, isEnvironment: boolean): unknown {
  const { node } = setting;
  if (node.kind === "scalar") return typedValue(setting, node, isEnvironment);
  if (node.kind === "sequence") return node.items;
  return isMapping(setting) ? {} : node.pairs;
}

/** Where a setting stands in the data, as a JSON Pointer. */
function placeOf({ section, key }: Setting): string {
  return pathOf({ parentPath: section === "settings" ? "" : `/${section}`, name: key });
}
