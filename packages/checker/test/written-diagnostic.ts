import type { Diagnostic, Fix } from "../src/index.ts";

/** A finding as in the `.findings` files, and below it each fix with its edits. */
export function written({ range, severity, rule, message, fixes }: Diagnostic): string {
  const { line, column } = range.start;
  return [`${line}:${column} ${severity} ${rule} ${message}`, ...fixes.flatMap(writtenFix), ""].join("\n");
}

function writtenFix({ title, safe, edits }: Fix): string[] {
  return [
    `  ${safe ? "fix" : "choice"}: ${title}`,
    ...edits.map(({ range: { start, end }, text }) => {
      const place = `${start.line}:${start.column}-${end.line}:${end.column}`;
      return `    ${place} ${JSON.stringify(text)}`;
    }),
  ];
}
