import { exactReference } from "../values/reference.ts";
import { isMapping, scalarOf } from "./sections.ts";
import { isScalar, type Setting } from "./setting.ts";
import { typedValue } from "./typed-value.ts";

/** A setting whose value is of another type than the JSON Schema wants, or beyond its bounds. */
export interface SchemaViolation {
  setting: Setting;
  fault: "type" | "minimum" | "maximum";
}

/** What the JSON Schema has against settings; the forms of text have rules of their own. */
export function schemaViolations(settings: readonly Setting[], isEnvironment: boolean): SchemaViolation[] {
  return settings.flatMap((setting) => {
    const fault = faultOf(setting, isEnvironment);
    return fault ? [{ setting, fault }] : [];
  });
}

function faultOf(setting: Setting, isEnvironment: boolean): SchemaViolation["fault"] | undefined {
  if (isMapping(setting)) return setting.node.kind === "mapping" ? undefined : "type";
  if (!isScalar(setting)) return "type";
  const value = typedValue(setting, setting.node, isEnvironment);
  const { type, minimum = 0, maximum = 0 } = scalarOf(setting);
  if (typeof value === "string")
    return type === "string" || exactReference(value) !== undefined ? undefined : "type";
  if (type !== "integer" || !Number.isInteger(value)) return typeof value === type ? undefined : "type";
  const number = Number(value);
  return number < minimum ? "minimum" : number > maximum ? "maximum" : undefined;
}
