import { lineEnd } from "../positions.ts";
import { knownKey } from "../settings/key-names.ts";
import type { Source } from "./source.ts";

/** Languages in which people keep settings elsewhere, and how the first line that counts begins in them. */
const languages: readonly [name: string, firstLine: RegExp][] = [
  ["TOML or INI", /^\[{1,2}[\w."' -]+\]{1,2}[ \t]*(?:[#;].*)?$/],
  [
    "JavaScript",
    /^(?:#!.*\bnode\b|module\.exports\b|export default\b|(?:const|let|var) \w+ = |import .*["'];?$)/,
  ],
  ["Python", /^(?:#!.*\bpython|from [\w.]+ import |import \w+$|def \w+\(|class \w+[(:])/],
  ["a file of Java properties", /^(?:jira|spring)\.[\w.-]+[ \t]*=/],
  ["XML", /^<(?:\?xml|!DOCTYPE|html)\b/i],
];

/**
 * What to say of a text in another language, instead of a finding for each of its lines.
 *
 * @returns nothing when the text may be a configuration
 */
export function readForeignLanguage(text: string): Source | undefined {
  let start = text.startsWith("\uFEFF") ? 1 : 0;
  let end = lineEnd(text, start);
  while (end < text.length && /^[ \t]*(?:$|[#;](?!!))/.test(text.slice(start, end))) {
    start = end + 1;
    end = lineEnd(text, start);
  }
  const line = text.slice(start, end).trimEnd();
  const [name, firstLine] = languages.find(([, pattern]) => pattern.test(line)) ?? [];
  if (!name || !firstLine || (line.startsWith("[") && !holdsSettings(text.slice(end)))) return undefined;
  const message = `Write this as YAML; it is ${name}.`;
  return { mappings: [], syntaxProblems: [{ start, end: start + line.length, message, fixes: [] }] };
}

/** Whether a section in brackets sets what we know: a list in YAML does not, nor does a unit of systemd. */
function holdsSettings(section: string): boolean {
  const [, key = ""] = /^[ \t]*([\w.-]+)[ \t]*=/m.exec(section) ?? [];
  return knownKey("settings", key) !== undefined;
}
