import type { Span } from "../../node.ts";
import type { TextEdit } from "../../rule.ts";
import { resolveKey } from "../../settings/key-names.ts";
import { sections } from "../../settings/sections.ts";
import type { SyntaxProblem } from "../source.ts";

/** A mistake in writing YAML, and the edits that make the text say what was meant. */
export interface Slip extends SyntaxProblem {
  edits: readonly TextEdit[];
  /**
   * Whether only the indentation is wrong, so that lines are where their keys do not belong; this can be valid YAML.
   */
  isMove?: boolean;
}

/** A slip whose meaning is certain. The message is an imperative, and its beginning is also the title of the fix. */
export function certainSlip(span: Span, message: string, edits: readonly TextEdit[]): Slip {
  return slip(span, message, edits, true);
}

/** A slip whose meaning is only likely. */
export function likelySlip(span: Span, message: string, edits: readonly TextEdit[]): Slip {
  return slip(span, message, edits, false);
}

/** As {@link likelySlip}, for a slip within a single value. */
export function likelyValue(span: Span, message: string, edits: readonly TextEdit[]): Slip {
  return { ...likelySlip(span, message, edits), isWithinValue: true };
}

function slip({ start, end }: Span, message: string, edits: readonly TextEdit[], safe: boolean): Slip {
  const [title = message] = message.split(/[;,.](?: |$)/);
  return { start, end, message, edits, fixes: [{ title, safe, edits }] };
}

const keys = new Set(["jira", ...Object.values(sections).flatMap((section) => section.keys)]);

/** Whether a word is a key of the format. */
export function isKey(word: string): boolean {
  return keys.has(word);
}

/** Whether a word is a key of the format, or another name for one. */
export function meansKey(word: string): boolean {
  return isKey(word) || resolveKey("settings", word) !== undefined;
}
