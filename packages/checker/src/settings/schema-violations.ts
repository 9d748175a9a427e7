import { validate } from "../generated/validate-settings.ts";
import type { MappingName, SettingKey } from "./sections.ts";

/** The settings under the keys that are meant, as the JSON Schema wants them. */
export type SettingsData = Record<string, unknown>;

/** One thing that the JSON Schema has against the settings. */
export interface SchemaViolation extends SettingKey {
  fault: Fault;
}

type Fault = "missing" | "type" | "minimum" | "maximum";

interface AjvError {
  instancePath: string;
  keyword: string;
  params: { missingProperty?: string };
}

const validateSettings = validate as ((data: unknown) => boolean) & { errors?: AjvError[] | null };

/** What it means that a keyword of JSON Schema is violated; a pattern is that of a reference in the place of a number. */
const faults: Readonly<Record<string, Fault>> = {
  required: "missing",
  type: "type",
  pattern: "type",
  minimum: "minimum",
  maximum: "maximum",
};

/** What the JSON Schema has against the settings, in its order: missing keys, types and bounds. */
export function schemaViolations(settings: SettingsData): SchemaViolation[] {
  if (validateSettings(settings)) return [];
  return (validateSettings.errors ?? []).map(({ instancePath, keyword, params }) => {
    const [, first = "", second] = instancePath.split("/").map(unescaped);
    const fault = faults[keyword] ?? "type";
    return second === undefined
      ? { section: "settings", key: params.missingProperty ?? first, fault }
      : { section: first as MappingName, key: second, fault };
  });
}

/** https://www.rfc-editor.org/rfc/rfc6901#section-4 */
function unescaped(token: string): string {
  return token.replaceAll("~1", "/").replaceAll("~0", "~");
}
