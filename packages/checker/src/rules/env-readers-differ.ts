import { readers } from "../dialects/dialects.ts";
import { atKey, atValue } from "../findings/places.ts";
import { remove, suggestedFix } from "../repairs/edits.ts";
import type { FixDraft, Rule, RuleText } from "../rule.ts";
import type { ScalarSetting } from "../settings/setting.ts";
import { nonEmpty } from "../text/ordered-spans.ts";
import { lineEnd, lineStart } from "../text/positions.ts";
import { alternatives } from "../text/wording.ts";
import { exactReference } from "../values/reference.ts";
import { dotenvExample } from "./examples.ts";

/** What to do, and what happens otherwise. */
const messages = {
  refused: ["Write NAME=value, without export or spaces around the =", "this line does not count"],
  mark: ["Save this file as UTF-8 without a byte order mark", "the mark becomes part of this name"],
  reference: ["Write the value itself", "this reference is not filled in"],
  quotes: ["Write the value without quotes", "they become part of it"],
  "line end": ["Save this file with LF line endings", "an invisible character becomes part of the value"],
  hash: ["Put the value in quotes", "it ends before the #"],
  rest: ["Leave nothing after the value, and put a comment on its own line", "all of it becomes the value"],
  other: ["Write the value right after the =, without quotes or backslashes", "it becomes another value"],
} as const;

type Difference = keyof typeof messages;

interface Params {
  who: readonly string[];
  difference: Difference;
}

export const rule: Rule<Params> = {
  id: "env-readers-differ",
  severity: "info",
  message({ who, difference }) {
    const [order, consequence] = messages[difference];
    return `${order}; with ${alternatives(who)}, ${consequence}.`;
  },
  check({ format, byForm, source, text, isUtf16 }, report) {
    // Faults have to be repaired first.
    if (format !== "dotenv" || source.altered || source.syntaxProblems.length > 0 || isUtf16) return;
    const mentioned = readers.filter(({ mention }) => mention.test(text)).map(({ name }) => name);
    const told = new Set<Difference>();
    for (const setting of [...byForm.literal, ...byForm.reference]) {
      for (const [difference, who] of differences(setting, text, mentioned)) {
        if (told.has(difference)) continue;
        told.add(difference);
        const place = difference === "refused" || difference === "mark" ? atKey(setting) : atValue(setting);
        report({ ...place, params: { who, difference }, fixes: writtenPlainly(setting, text, difference) });
      }
    }
  },
};

/** How programs differ from what is meant. If only one does, it matters only in a file that mentions that program. */
function differences(
  { node, keyNode }: ScalarSetting,
  text: string,
  mentioned: readonly string[],
): Map<Difference, string[]> {
  const found = new Map<Difference, string[]>();
  const start = lineStart(text, keyNode.start);
  const line = text.slice(start, lineEnd(text, node.end) + 1).replace(/\n$/, "");
  // For these programs, a carriage return alone does not end a line, so they read a longer one.
  if (node.contentStart < 0 || text[start - 1] === "\r" || /[\r\n]./.test(line)) return found;
  const reference = exactReference(node.text);
  const meant = reference === undefined ? node.text : filled(reference);
  const mark = line.startsWith("\uFEFF") ? "mark" : undefined;
  const others = readers.flatMap((reader) => {
    const value = reader.read(line, filled);
    return value === meant ? [] : [{ ...reader, difference: mark ?? differenceOf(value, meant, reference) }];
  });
  for (const { name, difference } of others) {
    const who = found.get(difference) ?? [];
    const isCommon = others.length > 1 && difference !== "reference";
    if (isCommon || mentioned.includes(name)) found.set(difference, [...who, name]);
  }
  return found;
}

function filled(name: string): string {
  return `\0${name}\0`;
}

function differenceOf(value: string | undefined, meant: string, reference: string | undefined): Difference {
  if (value === undefined) return "refused";
  if (reference !== undefined) return "reference";
  if (value === `"${meant}"` || value === `'${meant}'`) return "quotes";
  if (value === `${meant}\r`) return "line end";
  if (meant.startsWith(`${value}#`) || meant.startsWith(`${value} #`)) return "hash";
  return value.startsWith(meant) ? "rest" : "other";
}

/** Leaves only the name, the `=` and the value, unless the value needs quotes. */
function writtenPlainly({ keyNode, node }: ScalarSetting, text: string, difference: Difference): FixDraft[] {
  if (node.contentStart < 0 || !/^[\w@:/.=+~-]+$/.test(node.text)) return [];
  if (difference !== "refused" && difference !== "quotes" && difference !== "rest") return [];
  const equals = text.indexOf("=", keyNode.end);
  const spans = nonEmpty([
    { start: lineStart(text, keyNode.start), end: keyNode.start },
    { start: keyNode.end, end: equals },
    { start: equals + 1, end: node.contentStart },
    { start: node.contentStart + node.text.length, end: lineEnd(text, node.end) },
  ]);
  return [suggestedFix("Write NAME=value, and nothing else", ...spans.map(remove))];
}

export const text = (): RuleText => ({
  title: "Every program reads the same from a .env file",
  why: "There is no standard for `.env` files. [`docker run --env-file`](https://docs.docker.com/reference/cli/docker/container/run/#env) keeps quotes and comments as part of the value and refuses `export`; [Node.js](https://nodejs.org/api/environment_variables.html#env-files) and the npm package [dotenv](https://github.com/motdotla/dotenv#what-rules-does-the-parsing-engine-follow) end a value at any `#`; [Compose](https://docs.docker.com/compose/how-tos/environment-variables/variable-interpolation/#env-file-syntax), [python-dotenv](https://github.com/theskumar/python-dotenv#file-format) and bash fill in `${NAME}`, but the others do not. The checker reads each line as each of these six programs does. If only one program reads a line differently, or does not fill in a reference, that is reported only if the file mentions that program.",
  fix: "Write `NAME=value`: no quotes, no spaces around the `=`, comments on their own lines, and the value itself instead of a reference. All programs read that in the same way.",
  examples: {
    valid: [
      { format: "dotenv", text: dotenvExample() },
      {
        title: "Quotes, in a file for any program but Docker",
        format: "dotenv",
        text: dotenvExample({ JIRA_PROJECT: '"PROJ"' }),
      },
    ],
    invalid: [
      {
        title: "Quotes, in a file for Docker",
        format: "dotenv",
        text: `# for docker\n${dotenvExample({ JIRA_PROJECT: '⟦"PROJ"⟧' })}`,
      },
      {
        title: "A # without a space before it",
        format: "dotenv",
        text: dotenvExample({ JIRA_EMAIL: "⟦a#b@your-company.com⟧" }),
      },
      {
        title: "A reference",
        format: "dotenv",
        text: `# read by node\n${dotenvExample({ JIRA_EMAIL: "⟦${WORK_EMAIL}⟧" })}`,
      },
      { title: "Spaces around the =", format: "dotenv", text: `${dotenvExample()}⟦JIRA_TIMEOUT⟧ = 30\n` },
      {
        title: "A comment, in a file for Docker",
        format: "dotenv",
        text: `# for docker\n${dotenvExample()}JIRA_TIMEOUT=⟦30⟧ # seconds\n`,
      },
    ],
  },
});
