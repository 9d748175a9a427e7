import type { ConfigDocument } from "../document.ts";
import { atSpan } from "../findings/places.ts";
import { type Span, scalarsIn } from "../node.ts";
import { replace, safeFix } from "../repairs/edits.ts";
import type { Rule, RuleText, TextEdit } from "../rule.ts";
import { isMerge } from "../settings/merged-pairs.ts";
import { endOfMatch, spanFrom } from "../text/matches.ts";
import { isWithin, merged } from "../text/ordered-spans.ts";
import { yamlExample } from "./examples.ts";

type Difference = "tab" | "merge";

const messages: Readonly<Record<Difference, string>> = {
  tab: "Write a space instead of this tab; Python's yaml refuses tabs outside of quotes and comments.",
  merge: "Write out the settings that << adds; for YAML 1.2, it is a key like any other.",
};

export const rule: Rule<{ difference: Difference }> = {
  id: "yaml-readers-differ",
  severity: "warning",
  message: ({ difference }) => messages[difference],
  check(document, report) {
    const { format, source, settings, settingsNode, text } = document;
    if (format !== "yaml" || !settingsNode) return;
    // If everything is in braces, it may be JSON, which allows tabs.
    const edits = text[source.root?.start ?? 0] === "{" ? [] : tabsBetweenScalars(document);
    const [first] = edits;
    if (first) {
      const start = first.start + text.slice(first.start).indexOf("\t");
      const fixes = [safeFix("Write spaces instead of tabs", ...edits)];
      report({ ...atSpan({ start, end: start + 1 }), params: { difference: "tab" }, fixes });
    }
    for (const node of [settingsNode, ...settings.map((setting) => setting.node)])
      for (const { key } of node.kind === "mapping" ? node.pairs.filter(isMerge) : [])
        report({ ...atSpan(key), params: { difference: "merge" } });
  },
};

/** The edits that replace or remove tabs between the keys and values under `jira`, except in comments. */
function tabsBetweenScalars({ settingsKey, settingsNode, source, text }: ConfigDocument): TextEdit[] {
  if (!settingsKey || !settingsNode || !text.includes("\t") || source.syntaxProblems.length > 0) return [];
  // The values of aliases are elsewhere.
  const own = scalarsIn(settingsNode).filter((scalar) => isWithin(scalar, settingsNode));
  const scalars = merged<Span>([settingsKey, ...own]);
  return scalars.flatMap(({ end }, index) =>
    withoutTabs(text, end, scalars[index + 1]?.start ?? restOf(text, end)),
  );
}

/** The end of the blank lines and comments after an offset. */
function restOf(text: string, offset: number): number {
  return endOfMatch(/(?:\s|#[^\r\n]*(?:[\r\n]|$))*/y, text, offset) ?? offset;
}

function withoutTabs(text: string, from: number, to: number): TextEdit[] {
  const found = [...text.slice(from, to).matchAll(/#[^\r\n]*|[ \t]+/g)];
  return found.flatMap((match) => {
    if (match[0].startsWith("#") || !match[0].includes("\t")) return [];
    const span = spanFrom(from, match);
    const endsLine = span.end === text.length || /[\r\n]/.test(text[span.end] ?? "");
    return [replace(span, endsLine ? "" : " ")];
  });
}

export const text = (): RuleText => ({
  title: "Every YAML parser reads the same",
  why: "YAML [allows a tab](https://yaml.org/spec/1.2.2/#62-separation-spaces) where it allows a space between a key and its value, before a comment or on a blank line, but PyYAML, which most Python programs use, stops there: `found character '\\t' that cannot start any token`. The merge key `<<` is [part of YAML 1.1](https://yaml.org/type/merge.html): PyYAML and many others add the settings that it refers to. Parsers for YAML 1.2, such as [js-yaml 5](https://github.com/nodeca/js-yaml), see a key with the name `<<` and miss the settings.",
  fix: "Use spaces instead of tabs. Instead of `<<`, write the anchor's settings under `jira:` yourself.",
  examples: {
    valid: [{ text: yamlExample({ issue_types: '{ bug: "A\\tB" }' }) }],
    invalid: [
      {
        title: "A tab behind a colon",
        text: yamlExample({ project: undefined }).concat("  project:⟦\t⟧PROJ\n"),
      },
      { title: "A tab before a comment", text: `${yamlExample().trimEnd()}⟦\t⟧# ours\n` },
      { title: "A tab on a blank line", text: `${yamlExample()}⟦\t⟧\n` },
      {
        title: "A merge key",
        text: `site: &site\n  url: "\${JIRA_URL}"\n${yamlExample({ url: undefined, "⟦<<⟧": "*site" })}`,
      },
    ],
  },
});
