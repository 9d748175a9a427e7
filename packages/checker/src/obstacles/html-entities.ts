import { atSpan } from "../findings/places.ts";
import { remarkAt } from "../findings/remarks.ts";
import type { Clearing } from "../readers/source.ts";
import { replace, safeFix } from "../repairs/edits.ts";
import { spanOf } from "../text/matches.ts";
import { patternOnDemand } from "../text/pattern-on-demand.ts";

/** The characters by their names in HTML, https://html.spec.whatwg.org/multipage/named-characters.html */
const signs: Readonly<Record<string, string>> = {
  quot: '"',
  "#34": '"',
  apos: "'",
  "#39": "'",
  "#039": "'",
  "#x27": "'",
  amp: "&",
  lt: "<",
  gt: ">",
  nbsp: " ",
};

const quoteEntity = "&(?:quot|apos|#34|#0?39|#x27);";
/** One of our keys, with the entity of a quote at the start of its value. */
const encodedValue = new RegExp(
  `(?:jira|url|email|token|project)(?:${quoteEntity})?[ \\t]*[:=][ \\t]*${quoteEntity}`,
  "i",
);
const entity = patternOnDemand(`&(${Object.keys(signs).join("|")});`, "g");

/** Finds HTML entities in a text that was copied from the source of a web page. */
export function findHtmlEntities(text: string): Clearing | undefined {
  if (!text.includes("&") || !encodedValue.test(text)) return undefined;
  const found = text.matchAll(entity());
  const edits = Array.from(found, (match) => replace(spanOf(match), signs[match[1] ?? ""] ?? ""));
  const place = atSpan(edits[0] ?? { start: 0, end: 0 });
  return {
    obstacles: [remarkAt("web-encoding", place, {}, safeFix("Write the characters", ...edits))],
    edits,
  };
}
