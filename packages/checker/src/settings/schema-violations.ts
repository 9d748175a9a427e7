import { validate } from "../generated/validate-settings.ts";

/** One thing that the JSON Schema has against the settings. */
export interface SchemaViolation {
  /** The keys that lead to the value, in the schema's spelling: `["custom_fields", "sprint"]`. */
  keys: readonly string[];
  /** The keyword of JSON Schema that is violated. */
  keyword: string;
  /** For `required`, the key that is missing. */
  missing?: string;
}

interface AjvError {
  instancePath: string;
  keyword: string;
  params: { missingProperty?: string };
}

const validateSettings = validate as ((data: unknown) => boolean) & { errors?: AjvError[] | null };

/** Everything that the JSON Schema has against the settings, in its order. */
export function schemaViolations(settings: unknown): SchemaViolation[] {
  if (validateSettings(settings)) return [];
  return (validateSettings.errors ?? []).map(({ instancePath, keyword, params }) => ({
    keys: instancePath
      .split("/")
      .slice(1)
      .map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~")),
    keyword,
    ...(params.missingProperty === undefined ? {} : { missing: params.missingProperty }),
  }));
}
