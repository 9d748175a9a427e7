import { fileURLToPath } from "node:url";
import { createGenerator } from "ts-json-schema-generator";

type Schema = { [keyword: string]: unknown };

/**
 * The JSON Schemas (2020-12) of the engine's results, by the names of their types. They are derived from the types,
 * with the comments as descriptions, and refer to each other as `#/components/schemas/…`, as in an OpenAPI document.
 */
export function answerSchemas(): Record<string, Schema> {
  const inPackage = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));
  const generator = createGenerator({
    path: inPackage("src/{convert,report,rule}.ts"),
    tsconfig: inPackage("tsconfig.json"),
    skipTypeCheck: true,
    additionalProperties: true,
  });
  const definitions = ["Report", "ConvertResult", "RuleDocumentation"].map(
    (name) => generator.createSchema(name).definitions ?? {},
  );
  return adapted(Object.assign({}, ...definitions)) as Record<string, Schema>;
}

function adapted(value: unknown, key = ""): unknown {
  if (Array.isArray(value)) return value.map((item) => adapted(item));
  if (typeof value === "string") return adaptedText(value, key);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([name, item]) => [name, adapted(item, name)]);
  const schema: Schema = Object.fromEntries(entries);
  // Every number in a result is a count or a position.
  return schema.type === "number" ? { minimum: 0, ...schema, type: "integer" } : schema;
}

function adaptedText(text: string, keyword: string): string {
  if (keyword === "$ref") return text.replace("#/definitions/", "#/components/schemas/");
  return text.replace(/\{@link\s+(\w+)\s*\}/g, "`$1`").replace(/\s+/g, " ");
}
