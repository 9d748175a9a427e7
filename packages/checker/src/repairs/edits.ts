import type { ScalarNode, Span } from "../node.ts";
import type { Format } from "../report.ts";
import type { FixDraft, TextEdit } from "../rule.ts";
import type { ScalarSetting, Setting } from "../settings/setting.ts";
import { nonEmpty } from "../text/ordered-spans.ts";

/** A fix that is certain to be what the author meant. */
export function safeFix(title: string, ...edits: TextEdit[]): FixDraft {
  return { title, safe: true, edits };
}

/** A fix that the author should choose. */
export function suggestedFix(title: string, ...edits: TextEdit[]): FixDraft {
  return { title, safe: false, edits };
}

/** The same fix for the author to choose. */
export function unsafe(fix: FixDraft): FixDraft {
  return { ...fix, safe: false };
}

/** Fixes that change a part of a scalar's text: none where the source does not hold the text letter for letter. */
export function fixesInside({ contentStart }: ScalarNode, ...fixes: FixDraft[]): FixDraft[] {
  return contentStart < 0 ? [] : fixes;
}

/** Fixes that write another value in a scalar's place: none in a block of text, whose indentation and breaks would stay. */
export function fixesInPlaceOf({ style }: ScalarNode, ...fixes: FixDraft[]): FixDraft[] {
  return style === "block" ? [] : fixes;
}

/** @param edits in the order of the text, without overlaps */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  let position = 0;
  const parts: string[] = [];
  for (const edit of edits) {
    parts.push(text.slice(position, edit.start), edit.text);
    position = edit.end;
  }
  return parts.join("") + text.slice(position);
}

export function insertAt(offset: number, text: string): TextEdit {
  return { start: offset, end: offset, text };
}

/** Puts a text in the place of what stands there; of a scalar, quotes included. */
export function replace({ start, end }: Span, text: string): TextEdit {
  return { start, end, text };
}

export function remove(span: Span): TextEdit {
  return replace(span, "");
}

/** Puts a span in quotes. */
export function inQuotes({ start, end }: Span, quote = '"'): TextEdit[] {
  return [insertAt(start, quote), insertAt(end, quote)];
}

/** Removes everything but a part of a scalar's text; the source must hold the text letter for letter. */
export function keepOnly({ contentStart, text }: ScalarNode, from: number, length: number): TextEdit[] {
  const end = contentStart + text.length;
  return nonEmpty([
    { start: contentStart, end: contentStart + from },
    { start: contentStart + from + length, end },
  ]).map(remove);
}

/** Puts another text in the place of a scalar's, inside its quotes if it has any. */
export function replaceText(node: ScalarNode, text: string): TextEdit {
  const quotes = node.style === "single-quoted" || node.style === "double-quoted" ? 1 : 0;
  return { start: node.start + quotes, end: node.end - quotes, text };
}

/** The same in quotes, where a text without them is something else: in JSON nothing, in PowerShell a command or a sum. */
export function replaceWithText(node: ScalarNode, text: string, format: Format): TextEdit {
  const quote = node.style !== "plain" ? "" : format === "yaml" ? '"' : format === "powershell" ? "'" : "";
  return replaceText(node, quote + text + quote);
}

/** Puts another value in the place of a scalar. In YAML quotes tell its type, so they go; elsewhere all is text. */
export function replaceValue(node: ScalarNode, text: string, format: Format): TextEdit {
  return format === "yaml" ? replace(node, text) : replaceWithText(node, text, format);
}

/**
 * Puts a value in the place of a list or a mapping, on the line of its key.
 *
 * @returns nothing where more than a colon stands between the two
 */
export function collectionEdit(
  text: string,
  { keyNode, node }: Setting,
  value: string,
): TextEdit | undefined {
  const colon = /^[ \t]*:(?=\s*$)/.exec(text.slice(keyNode.end, node.start))?.[0];
  if (colon === undefined) return undefined;
  return { start: keyNode.end + colon.length, end: node.end, text: ` ${value}` };
}

/** Names an environment variable in the place of a value, in the format's way and with the quotes that it wants. */
export function referTo({ node }: ScalarSetting, variable: string, format: Format): TextEdit {
  const reference = referenceTo(variable, format);
  if (format === "bash" || format === "powershell") return replace(node, reference);
  return format === "yaml" && node.style === "plain"
    ? replace(node, `"${reference}"`)
    : replaceText(node, reference);
}

/** How a format names an environment variable in the place of a value. */
export function referenceTo(variable: string, format: Format): string {
  if (format === "bash") return `"\${${variable}}"`;
  if (format === "powershell") return `$env:${variable}`;
  return format === "cmd" ? `%${variable}%` : `\${${variable}}`;
}
