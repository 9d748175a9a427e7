import { insertAt } from "../../repairs/edits.ts";
import type { Line } from "./lines.ts";
import { certainSlip, isKey, likelySlip, meansKey, type Slip } from "./slip.ts";

/** What the start of a line is: perhaps a key, and perhaps a slip in writing it. */
export interface KeyReading {
  key: string | undefined;
  /** Where the value starts; the end of the line when there is none. */
  valueStart: number;
  slip?: Slip;
}

const properKey = /^(?:- +)*(["']?)([A-Za-z_](?:[ \w./-]*\w)?)\1[ \t]*:(?:[ \t]+|$)/;
const word = /^(?:- +)*(["']?)([A-Za-z_:][\w.-]*)(["']?)/;
const foreignComment = /^(?:\/\/+|\/\*|;)[ \t]*/;

/** Reads the key of a line, with or without its colon. */
export function readKey({ body, bodyStart }: Line, inFlow: boolean): KeyReading {
  const end = bodyStart + body.length;
  const proper = properKey.exec(body);
  if (proper) return { key: proper[2], valueStart: bodyStart + proper[0].length };
  const comment = foreignComment.exec(body);
  if (comment) {
    const span = { start: bodyStart, end };
    const message = "Start a comment with #.";
    return {
      key: undefined,
      valueStart: end,
      slip: certainSlip(span, message, [
        { start: bodyStart, end: bodyStart + comment[0].length, text: "# " },
      ]),
    };
  }
  const [start = "", open = "", key, close = ""] = word.exec(body) ?? [];
  if (key === undefined) return { key, valueStart: bodyStart };
  const keyEnd = bodyStart + start.length;
  const span = { start: keyEnd - key.length - close.length, end: keyEnd };
  const rest = body.slice(start.length);
  const make = isKey(key) ? certainSlip : likelySlip;
  const equals = /^[ \t]*(?:=(?:>|=+(?=[ \t]*\S))?|->)[ \t]*(?!=)/.exec(rest)?.[0];
  if (equals !== undefined) {
    const sign = { start: keyEnd, end: keyEnd + equals.length };
    const message = "Write a colon and a space instead of the =.";
    return { key, valueStart: sign.end, slip: make(sign, message, [{ ...sign, text: ": " }]) };
  }
  if (open !== close && /^:[ \t]/.test(rest)) {
    const message = "Put the key in quotes on both sides, or on none.";
    const edit = open ? insertAt(keyEnd, open) : insertAt(span.start, close);
    return { key, valueStart: keyEnd + 2, slip: certainSlip(span, message, [edit]) };
  }
  if (/^:[^\s:/]/.test(rest) && !(inFlow && open)) {
    const colon = { start: keyEnd, end: keyEnd + 1 };
    const message = "Put a space after the colon.";
    return { key, valueStart: colon.end, slip: make(colon, message, [insertAt(colon.end, " ")]) };
  }
  const value = /^[ \t]+(?=\S)/.exec(rest)?.[0];
  const lacksColon =
    value === undefined ? rest === "" && isKey(key) : meansKey(key) || /^[ \t]+["'$]/.test(rest);
  if (!lacksColon || (inFlow && value === undefined)) return { key: undefined, valueStart: bodyStart };
  const message = "Put a colon after this key.";
  return {
    key,
    valueStart: keyEnd + (value?.length ?? 0),
    slip: make(span, message, [insertAt(keyEnd, ":")]),
  };
}
