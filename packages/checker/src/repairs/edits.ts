import type { ScalarNode, Span } from "../node.ts";
import type { Format } from "../report.ts";
import type { FixDraft, TextEdit } from "../rule.ts";
import type { ScalarSetting, Setting } from "../settings/setting.ts";
import { nonEmpty } from "../text/ordered-spans.ts";

/** A fix that is certainly what the author meant. */
export function safeFix(title: string, ...edits: TextEdit[]): FixDraft {
  return { title, safe: true, edits };
}

/** A fix that the author has to choose. */
export function suggestedFix(title: string, ...edits: TextEdit[]): FixDraft {
  return { title, safe: false, edits };
}

/** The same fix, but one that the author has to choose. */
export function unsafe(fix: FixDraft): FixDraft {
  return { ...fix, safe: false };
}

/** The fixes, which change parts of a scalar's text; none if the source does not have the text letter for letter. */
export function fixesInside({ contentStart }: ScalarNode, ...fixes: FixDraft[]): FixDraft[] {
  return contentStart < 0 ? [] : fixes;
}

/** The fixes, which replace a scalar; none for a block scalar, whose indentation and line breaks would stay. */
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

/** Replaces a span; that of a scalar includes its quotes. */
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

/** Removes everything but a part of a scalar's text, which the source must have letter for letter. */
export function keepOnly({ contentStart, text }: ScalarNode, from: number, length: number): TextEdit[] {
  const end = contentStart + text.length;
  return nonEmpty([
    { start: contentStart, end: contentStart + from },
    { start: contentStart + from + length, end },
  ]).map(remove);
}

/** Replaces the text of a scalar, within its quotes if it has any. */
export function replaceText(node: ScalarNode, text: string): TextEdit {
  const quotes = node.style === "single-quoted" || node.style === "double-quoted" ? 1 : 0;
  return { start: node.start + quotes, end: node.end - quotes, text };
}

/**
 * As {@link replaceText}, but adds quotes if an unquoted text would be invalid JSON, or a PowerShell command or sum.
 */
export function replaceWithText(node: ScalarNode, text: string, format: Format): TextEdit {
  const quote = node.style !== "plain" ? "" : format === "yaml" ? '"' : format === "powershell" ? "'" : "";
  return replaceText(node, quote + text + quote);
}

/**
 * Replaces the value of a scalar. In YAML, quotes would make it text, so they go; in other formats, all values are
 * text.
 */
export function replaceValue(node: ScalarNode, text: string, format: Format): TextEdit {
  return format === "yaml" ? replace(node, text) : replaceWithText(node, text, format);
}

/**
 * Replaces a list or a mapping by a value on the line of its key.
 *
 * @returns nothing if there is more than a colon between the two
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

/** Replaces a value by a reference to an environment variable, in the syntax of the format. */
export function referTo({ node }: ScalarSetting, variable: string, format: Format): TextEdit {
  const reference = referenceTo(variable, format);
  if (format === "bash" || format === "powershell") return replace(node, reference);
  return format === "yaml" && node.style === "plain"
    ? replace(node, `"${reference}"`)
    : replaceText(node, reference);
}

/** A reference to an environment variable in the syntax of a format. */
export function referenceTo(variable: string, format: Format): string {
  if (format === "bash") return `"\${${variable}}"`;
  if (format === "powershell") return `$env:${variable}`;
  return format === "cmd" ? `%${variable}%` : `\${${variable}}`;
}
