import type { Span } from "../../node.ts";
import { insertAt } from "../../repairs/edits.ts";
import type { TextEdit } from "../../rule.ts";
import type { Line } from "./lines.ts";
import { certainSlip, isKey, likelySlip, meansKey, type Slip } from "./slip.ts";

/** The key at the start of a line, if there is one, and a slip in it. */
export interface KeyReading {
  key: string | undefined;
  valueStart: number;
  slip?: Slip;
}

const properKey = /^(?:- +)*(["']?)([A-Za-z_](?:[ \w./-]*\w)?)\1[ \t]*:(?:[ \t]+|$)/;
const word = /^(?:- +)*(["']?)([A-Za-z_:][\w.-]*)(["']?)/;

/** Reads the key of a line, with or without its colon. */
export function readKey({ body, start, dash }: Line, inFlow: boolean): KeyReading {
  const none = { key: undefined, valueStart: start + dash };
  const proper = properKey.exec(body);
  if (proper) return { key: proper[2], valueStart: start + proper[0].length };
  const [written = "", open = "", key, close = ""] = word.exec(body) ?? [];
  const rest = body.slice(written.length);
  // An item of a list can be a variable with its value, in quotes.
  if (key === undefined || (dash > 0 && open !== close && rest.startsWith("="))) return none;
  const end = start + written.length;
  const span = { start: end - key.length - close.length, end };
  const reading = (valueStart: number, place: Span, message: string, edit: TextEdit): KeyReading => ({
    key,
    valueStart,
    slip: (isKey(key) ? certainSlip : likelySlip)(place, message, [edit]),
  });
  const equals = /^[ \t]*(?:=(?:>|=+(?=[ \t]*\S))?|->)[ \t]*(?!=)/.exec(rest)?.[0];
  if (equals !== undefined) {
    const sign = { start: end, end: end + equals.length };
    return reading(sign.end, sign, "Write a colon and a space instead of the =.", { ...sign, text: ": " });
  }
  if (open !== close && /^:[ \t]/.test(rest)) {
    const message = "Put the key in quotes on both sides, or on none.";
    const edit = open ? insertAt(end, open) : insertAt(span.start, close);
    return { key, valueStart: end + 2, slip: certainSlip(span, message, [edit]) };
  }
  if (/^:[^\s:/]/.test(rest) && !(inFlow && open)) {
    const colon = { start: end, end: end + 1 };
    return reading(colon.end, colon, "Put a space after the colon.", insertAt(colon.end, " "));
  }
  const lacksColon =
    rest === "" ? isKey(key) && !inFlow : /^[ \t]+["'$]/.test(rest) || (/^[ \t]/.test(rest) && meansKey(key));
  if (!lacksColon) return none;
  const valueStart = end + rest.length - rest.trimStart().length;
  return reading(valueStart, span, "Put a colon after this key.", insertAt(end, ":"));
}
