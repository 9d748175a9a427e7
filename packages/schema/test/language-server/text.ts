import { required } from "../documents.ts";

/**
 * A configuration with the required settings, and something in one place.
 *
 * @param path the keys of that place, such as `["jira", "custom_fields", "sprint"]`
 * @param source what to write there, in YAML
 */
export function textWith(path: readonly string[], source: string): string {
  const [top, ...place] = path.map((key, depth) => `${"  ".repeat(depth)}${key}:`);
  const others = Object.entries(required)
    .filter(([key]) => path.length > 1 && key !== path[1])
    .map(([key, value]) => `  ${key}: ${value}`);
  return `${[top, ...others, ...place].join("\n")} ${source}\n`;
}

/** The same with the cursor where the next key of that place would be typed. */
export function textWithCursorUnder(path: readonly string[]): string {
  return textWith(path, `\n${"  ".repeat(path.length)}|`);
}

/** The same with the cursor on the last key of the path. */
export function textWithCursorOn(path: readonly string[], source: string): string {
  const text = textWith(path, source);
  const key = text.lastIndexOf(`${path.at(-1)}:`);
  return `${text.slice(0, key)}|${text.slice(key)}`;
}

/** What an editor writes for a snippet whose places are left as they are, on a line that is indented. */
export function written(snippet: string, indent = ""): string {
  return snippet
    .replace(/\$\{\d+:((?:\\.|[^}])*)\}/g, (_, value: string) => value.replace(/\\(.)/g, "$1"))
    .replaceAll("\n", `\n${indent}`);
}
