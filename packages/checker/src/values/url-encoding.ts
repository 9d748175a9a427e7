import { replace } from "../repairs/edits.ts";
import type { TextEdit } from "../rule.ts";
import { spanOf } from "../text/matches.ts";

/** A URL-encoded text, in which all other characters would be encoded as well. */
const component = /^(?:[\w.!~*'()-]|%[0-9a-f]{2})+$/i;
const encoded = /(?:%[0-9a-f]{2})+/gi;

/** Whether a text is URL-encoded, as in `name%40your-company.com`. */
export function isUrlEncoded(text: string): boolean {
  return text.includes("%") && component.test(text) && isDecodable(text);
}

/** The edits that decode a URL-encoded text, by offsets in it. */
export function decodingOf(text: string): TextEdit[] {
  return Array.from(text.matchAll(encoded), (match) => replace(spanOf(match), decodeURIComponent(match[0])));
}

/** Whether the encoded bytes are valid UTF-8. */
function isDecodable(text: string): boolean {
  try {
    decodeURIComponent(text);
    return true;
  } catch {
    return false;
  }
}
