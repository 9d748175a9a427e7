import { replace } from "../repairs/edits.ts";
import type { TextEdit } from "../rule.ts";
import { spanOf } from "../text/matches.ts";

/** A part of a URL, in which every other sign would be encoded, too. */
const component = /^(?:[\w.!~*'()-]|%[0-9a-f]{2})+$/i;
const encoded = /(?:%[0-9a-f]{2})+/gi;

/** Whether a text was encoded as a part of a URL, as in `name%40your-company.com`. */
export function isUrlEncoded(text: string): boolean {
  return text.includes("%") && component.test(text) && isDecodable(text);
}

/** What turns each stretch of an encoded text into what it stands for; offsets count from the first letter of the text. */
export function decodingOf(text: string): TextEdit[] {
  return Array.from(text.matchAll(encoded), (match) => replace(spanOf(match), decodeURIComponent(match[0])));
}

/** Whether bytes are UTF-8. */
function isDecodable(text: string): boolean {
  try {
    decodeURIComponent(text);
    return true;
  } catch {
    return false;
  }
}
