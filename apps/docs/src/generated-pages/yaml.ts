type Value = string | number | boolean | Values;
type Values = { readonly [key: string]: unknown };

/** Nested keys and values as YAML, with its strings in quotes. */
export function yamlOf(values: Values, indent = ""): string {
  return Object.entries(values)
    .map(([key, value]) => `${indent}${key}:${valueText(value as Value, indent)}`)
    .join("");
}

function valueText(value: Value, indent: string): string {
  return typeof value === "object" ? `\n${yamlOf(value, `${indent}  `)}` : ` ${JSON.stringify(value)}\n`;
}
