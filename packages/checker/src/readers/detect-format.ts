import type { Format } from "../report.ts";

const assignmentLine = /^[ \t]*(?:export[ \t]+)?[A-Za-z_][A-Za-z0-9_.]*[ \t]*=/;
const yamlLine =
  /^[ \t]*(?:---|[-?][ \t]|\{|\[(?![A-Za-z0-9_. -]*\][ \t]*$)|%YAML|(?:"[^"]*"|'[^']*'|[A-Za-z_][A-Za-z0-9_. \t-]*):(?:[ \t]|$))/;

/** The format of a text: that of its first line that looks like one, and YAML when none does. */
export function detectFormat(text: string): Format {
  let start = text.startsWith("\uFEFF") ? 1 : 0;
  while (start < text.length) {
    const found = text.indexOf("\n", start);
    const end = found < 0 ? text.length : found;
    const line = text.slice(start, text[end - 1] === "\r" ? end - 1 : end);
    if (assignmentLine.test(line)) return "dotenv";
    if (yamlLine.test(line)) return "yaml";
    start = end + 1;
  }
  return "yaml";
}
