import type { Span } from "../../node.ts";
import type { TextEdit } from "../../rule.ts";
import { resolveKey } from "../../settings/key-names.ts";
import { sections } from "../../settings/sections.ts";
import type { SyntaxProblem } from "../source.ts";

/** A slip of the pen, and the edits under which the text says what was meant. */
export interface Slip extends SyntaxProblem {
  edits: readonly TextEdit[];
  /** Whether all that is wrong is the indentation of what stands where its key does not belong, maybe in valid YAML. */
  isMove?: boolean;
}

/** A slip of which it is certain what was meant. The message is an order, whose beginning is also what the fix is called. */
export function certainSlip(span: Span, message: string, edits: readonly TextEdit[]): Slip {
  return slip(span, message, edits, true);
}

/** A slip of which the likely meaning is offered. */
export function likelySlip(span: Span, message: string, edits: readonly TextEdit[]): Slip {
  return slip(span, message, edits, false);
}

/** The same for a slip within one value. */
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
