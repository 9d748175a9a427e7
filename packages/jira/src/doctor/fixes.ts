import type { Fix, Format } from "@jira-config/checker";
import type { Origin, SettingId } from "../config/origin.ts";
import type { Examination } from "./examination.ts";

/** The fix that replaces the value of a setting; none if the value comes from a variable. */
export function replacement(
  { config, sources }: Pick<Examination, "config" | "sources">,
  setting: SettingId,
  value: string,
  title: string = `Use ${value}`,
): Fix[] {
  const place = config.origins.get(setting);
  const source = sources.find(({ name }) => name === place?.source);
  if (!place || !source || place.variable !== undefined || place.source === "environment") return [];
  const [quote = ""] = /^["']/.exec(source.text.slice(place.range.start.offset)) ?? [];
  const text = place.format === "yaml" ? JSON.stringify(value) : `${quote}${value}${quote}`;
  return [{ title, safe: false, edits: [{ range: place.range, text }] }];
}

/** How to write a setting on a line of its own, in the formats that allow it. */
const lineIn: Partial<Record<Format, (key: NewKey, value: string) => string>> = {
  yaml: ({ yaml }, value) => `${yaml}: "${value}"`,
  dotenv: ({ variable }, value) => `${variable}=${value}`,
  bash: ({ variable }, value) => `${variable}=${value}`,
};

/** What a setting is called in YAML and in an environment. */
interface NewKey {
  yaml: string;
  variable: string;
}

/** The fix that adds a setting on a line of its own, above a similar one. */
export function addition(
  { sources }: Pick<Examination, "sources">,
  place: Origin | undefined,
  key: NewKey,
  value: string,
): Fix[] {
  const source = sources.find(({ name }) => name === place?.source);
  const text = place && lineIn[place.format]?.(key, value);
  if (!source || !text || place.source === "environment") return [];
  const { start, end } = place.range;
  const lineStart = start.offset - start.column + 1;
  const before = source.text.slice(lineStart, start.offset);
  const [, indent] = /^([ \t]*(?:export )?)[A-Za-z_]+[ \t]*[:=][ \t]*$/.exec(before) ?? [];
  // Where commas separate the settings, as in JSON, another line would not be enough.
  if (indent === undefined || /^[ \t]*,/.test(source.text.slice(end.offset))) return [];
  const lineBreak = source.text.includes("\r\n") ? "\r\n" : "\n";
  const at = { line: start.line, column: 1, offset: lineStart };
  return [
    {
      title: `Add ${text}`,
      safe: false,
      edits: [{ range: { start: at, end: at }, text: `${indent}${text}${lineBreak}` }],
    },
  ];
}
