import { currentDay } from "./current-day.ts";
import { type ConfigDocument, openDocument } from "./document.ts";
import { maxTextLength } from "./limits.ts";
import { detectFormat } from "./readers/detect-format.ts";
import { read } from "./readers/read.ts";
import type { Source } from "./readers/source.ts";
import type { CheckOptions, Format } from "./report.ts";

/**
 * Reads a configuration in any of the formats, and finds its settings. Never throws.
 *
 * @param text the whole file; one that is too long counts as empty, and is reported as too long
 */
export function readDocument(text: string, options: Omit<CheckOptions, "origin"> = {}): ConfigDocument {
  const { format: wanted = "auto", elsewhere } = options;
  const isTooLong = text.length > maxTextLength;
  const { format, source } = isTooLong ? tooLong(text, wanted) : read(text, wanted);
  const today = () => options.today ?? currentDay();
  const document = openDocument(isTooLong ? "" : text, format, source, today, options);
  return elsewhere ? { ...document, elsewhere } : document;
}

function tooLong(text: string, wanted: Format | "auto"): { format: Format; source: Source } {
  const message = `Keep the file under ${maxTextLength / 1024} KiB.`;
  return {
    format: wanted === "auto" ? detectFormat(text.slice(0, maxTextLength)) : wanted,
    source: { mappings: [], syntaxProblems: [], excess: { start: 0, end: 0, message } },
  };
}
