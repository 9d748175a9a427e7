import { spanOf } from "../matches.ts";
import type { TextEdit } from "../rule.ts";

/** A part of a URL, in which every other sign would be encoded, too. */
const component = /^(?:[\w.!~*'()-]|%[0-9a-f]{2})+$/i;
const encoded = /(?:%[0-9a-f]{2})+/gi;

/** Whether a text was encoded as a part of a URL, as in `name%40your-company.com`. */
export function isUrlEncoded(text: string): boolean {
  return text.includes("%") && component.test(text) && decoded(text) !== undefined;
}

/** What turns each encoded stretch into what it stands for; offsets count from the first letter of the text. */
export function decodingOf(text: string): TextEdit[] {
  return Array.from(text.matchAll(encoded), (match) => ({
    ...spanOf(match),
    text: decoded(match[0]) ?? match[0],
  }));
}

/** @returns nothing for bytes that are no UTF-8 */
function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
