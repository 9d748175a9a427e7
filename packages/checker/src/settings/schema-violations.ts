import { requiredKeys } from "../generated/format.ts";
import { exactReference } from "../values/reference.ts";
import { isMapping, type SettingKey, scalarOf, sections } from "./sections.ts";

/** The settings under the keys that are meant, as the JSON Schema wants them. */
export type SettingsData = Record<string, unknown>;

/** One thing that the JSON Schema has against the settings. */
export interface SchemaViolation extends SettingKey {
  fault: "missing" | "type" | "minimum" | "maximum";
}

/**
 * What the JSON Schema has against the settings, in its order: missing keys, types and bounds. Unknown keys are sorted
 * out before, since the engine knows what they were meant to be, and the forms of text have rules of their own.
 */
export function schemaViolations(settings: SettingsData): SchemaViolation[] {
  const isThere = (key: string) => settings[key] !== undefined;
  return [
    ...requiredKeys
      .filter((key) => !isThere(key))
      .map((key): SchemaViolation => ({ section: "settings", key, fault: "missing" })),
    ...sections.settings.keys
      .filter(isThere)
      .flatMap((key) => violationsAt({ section: "settings", key }, settings[key])),
  ];
}

function violationsAt(place: SettingKey, value: unknown): SchemaViolation[] {
  if (isMapping(place) && typeof value === "object" && value && !Array.isArray(value))
    return Object.entries(value).flatMap(([key, entry]) => violationsAt({ section: place.key, key }, entry));
  const fault = faultOf(place, value);
  return fault ? [{ ...place, fault }] : [];
}

function faultOf(place: SettingKey, value: unknown): SchemaViolation["fault"] | undefined {
  if (isMapping(place)) return "type";
  const { type, minimum = 0, maximum = 0 } = scalarOf(place);
  if (typeof value === "string")
    return type === "string" || exactReference(value) !== undefined ? undefined : "type";
  if (type === "boolean") return typeof value === "boolean" ? undefined : "type";
  if (type === "string" || typeof value !== "number" || !Number.isInteger(value)) return "type";
  if (value > maximum) return "maximum";
  return value < minimum ? "minimum" : undefined;
}
