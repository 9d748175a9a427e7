import { type ConfigDocument, openDocument } from "./document.ts";
import { maxTextLength } from "./limits.ts";
import { detectFormat } from "./readers/detect-format.ts";
import { readDotenv } from "./readers/dotenv.ts";
import type { Source } from "./readers/source.ts";
import { readYaml } from "./readers/yaml.ts";
import type { CheckOptions, Format } from "./report.ts";

const readers: Readonly<Record<Format, (text: string) => Source>> = { yaml: readYaml, dotenv: readDotenv };

/**
 * Reads a configuration in any of the formats and finds its settings.
 *
 * @param text the whole file; one that is too long counts as empty, with a note of the excess
 * @returns the text with all that rules ask about it; never throws
 */
export function readDocument(text: string, options: Omit<CheckOptions, "origin"> = {}): ConfigDocument {
  const isTooLong = text.length > maxTextLength;
  const head = isTooLong ? text.slice(0, maxTextLength) : text;
  const format =
    options.format === undefined || options.format === "auto" ? detectFormat(head) : options.format;
  const source = isTooLong ? tooLong : readers[format](text);
  return openDocument(isTooLong ? "" : text, format, source, () => options.today ?? currentDay());
}

const tooLong: Source = {
  mappings: [],
  syntaxProblems: [],
  excess: { start: 0, end: 0, message: `Keep the file under ${maxTextLength / 1024} KiB.` },
};

function currentDay(): string {
  return new Date().toISOString().slice(0, 10);
}
