import type { JsonSchema } from "./json-schema.ts";

/**
 * A schema whose example is an object or a list, with the example in a keyword for editors. They would also offer what is
 * in `examples`, but under the name `[object Object]`.
 *
 * @see https://code.visualstudio.com/docs/languages/json#_define-snippets-in-json-schemas
 */
export function withSnippet({ examples, ...schema }: JsonSchema): JsonSchema {
  const [example] = examples as [object];
  const { title, description, markdownDescription = description } = schema;
  return {
    ...schema,
    markdownDescription: `${markdownDescription}\n\nExample:\n\n\`\`\`yaml\n${yamlLines(example).join("\n")}\n\`\`\``,
    defaultSnippets: [{ label: `${title} (example)`, description, body: withTabStops(example) }],
  };
}

function yamlLines(value: object): string[] {
  if (Array.isArray(value)) {
    return value.flatMap((item) => yamlLines(item).map((line, index) => (index === 0 ? "- " : "  ") + line));
  }
  return Object.entries(value).flatMap(([key, child]) =>
    typeof child === "object"
      ? [`${key}:`, ...yamlLines(child).map((line) => `  ${line}`)]
      : [`${key}: ${child}`],
  );
}

/** Turns each value into a placeholder that contains the value. */
function withTabStops(example: object): object {
  let count = 0;
  return JSON.parse(JSON.stringify(example), (_key, value) => {
    if (typeof value === "object") return value;
    count += 1;
    const escaped = String(value).replace(/[\\$}]/g, "\\$&");
    const place = `\${${count}:${escaped}}`;
    // In JSON, editors escape backslashes once more, but insert what follows `^` unchanged.
    return escaped.includes("\\") ? `^"${place}"` : place;
  });
}
