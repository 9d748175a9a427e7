import type { Schema } from "../../../validator/src/openapi/schemas.ts";
import { inlineMarkdown } from "./inline-markdown.ts";

/** The type that a schema describes, in HTML: other schemas by their names, with links. */
export function typeOf(schema: Schema): string {
  const { $ref, anyOf, enum: values, type, items, properties } = schema;
  if (typeof $ref === "string") {
    const name = $ref.split("/").at(-1) ?? "";
    return `<a href="#${name.toLowerCase()}">${name}</a>`;
  }
  if (Array.isArray(anyOf)) return anyOf.map(typeOf).join(" or ");
  if ("const" in schema) return inlineMarkdown(`\`${JSON.stringify(schema.const)}\``);
  if (Array.isArray(values)) return values.map((value) => `<code>${value}</code>`).join(", ");
  if (type === "array") return `list of ${typeOf(items as Schema)}`;
  if (type === "object" && properties)
    return `object with ${Object.keys(properties)
      .map((name) => `<code>${name}</code>`)
      .join(", ")}`;
  return `${type}`;
}
