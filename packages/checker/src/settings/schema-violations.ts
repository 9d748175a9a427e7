import { requiredKeys } from "../generated/format.ts";
import { exactReference } from "../values/reference.ts";
import { isMappingName, type SettingKey, scalarOf, sections } from "./sections.ts";

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
  const found: SchemaViolation[] = [];
  for (const key of requiredKeys)
    if (settings[key] === undefined) found.push({ section: "settings", key, fault: "missing" });
  for (const key of sections.settings.keys) {
    const value = settings[key];
    if (value === undefined) continue;
    if (isMappingName(key) && typeof value === "object" && value && !Array.isArray(value)) {
      for (const [name, entry] of Object.entries(value))
        if (typeof entry !== "string") found.push({ section: key, key: name, fault: "type" });
    } else {
      const fault = isMappingName(key) ? "type" : scalarFault(key, value);
      if (fault) found.push({ section: "settings", key, fault });
    }
  }
  return found;
}

function scalarFault(key: string, value: unknown): SchemaViolation["fault"] | undefined {
  const { type, minimum = 0, maximum = 0 } = scalarOf({ section: "settings", key });
  if (typeof value === "string")
    return type === "string" || exactReference(value) !== undefined ? undefined : "type";
  if (type === "boolean") return typeof value === "boolean" ? undefined : "type";
  if (type === "string" || typeof value !== "number" || !Number.isInteger(value)) return "type";
  if (value > maximum) return "maximum";
  return value < minimum ? "minimum" : undefined;
}
