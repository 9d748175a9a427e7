import type { ConfigDocument } from "../document.ts";
import { safeFix } from "../repairs/edits.ts";
import type { Rule, RuleText, TextEdit } from "../rule.ts";
import { isMerge } from "../settings/merged-pairs.ts";
import { yamlExample } from "./examples.ts";

type Difference = "tab" | "merge";

const messages: Readonly<Record<Difference, string>> = {
  tab: "Write a space instead of this tab; Python's yaml refuses a file with a tab around a value.",
  merge:
    "Write out the settings that << brings; js-yaml 5 and other readers of YAML 1.2 take it for a key like any other.",
};

export const rule: Rule<{ difference: Difference }> = {
  id: "yaml-readers-differ",
  severity: "warning",
  message: ({ difference }) => messages[difference],
  check(document, report) {
    const { format, source, settings, settingsNode, text } = document;
    if (format !== "yaml" || !settingsNode) return;
    // Where all is in braces it may be JSON, whose parsers do not mind tabs.
    const edits = text[source.root?.start ?? 0] === "{" ? [] : tabsAroundValues(document);
    const [first] = edits;
    if (first) {
      const start = first.start + text.slice(first.start).indexOf("\t");
      const fixes = [safeFix("Write spaces instead of tabs", ...edits)];
      report({ path: "", start, end: start + 1, params: { difference: "tab" }, fixes });
    }
    for (const node of [settingsNode, ...settings.map((setting) => setting.node)])
      for (const { key } of node.kind === "mapping" ? node.pairs.filter(isMerge) : [])
        report({ path: "", start: key.start, end: key.end, params: { difference: "merge" } });
  },
};

/** What takes the tabs behind colons and values away. */
function tabsAroundValues({ settings, settingsKey, text }: ConfigDocument): TextEdit[] {
  const keys = [settingsKey, ...settings.map(({ keyNode }) => keyNode)];
  const colons = keys.flatMap((key) => (key && text[key.end] === ":" ? [key.end + 1] : []));
  const ends = settings.flatMap(({ node }) =>
    node.kind === "scalar" && node.style !== "block" ? [node.end] : [],
  );
  const offsets = [...new Set([...colons, ...ends])].sort((a, b) => a - b);
  return offsets.flatMap((offset) => withoutTab(text, offset));
}

function withoutTab(text: string, start: number): TextEdit[] {
  const blanks = /[ \t]+/y;
  blanks.lastIndex = start;
  const end = blanks.test(text) ? blanks.lastIndex : start;
  if (!text.slice(start, end).includes("\t")) return [];
  const endsLine = end === text.length || /[\r\n]/.test(text[end] ?? "");
  return [{ start, end, text: endsLine ? "" : " " }];
}

export const text = (): RuleText => ({
  title: "Every reader of YAML reads the same",
  why: "YAML [allows a tab](https://yaml.org/spec/1.2.2/#62-separation-spaces) where it allows a space between a key and its value, but PyYAML, which most Python programs use, stops there: `found character '\\t' that cannot start any token`. The merge key `<<` is [of YAML 1.1](https://yaml.org/type/merge.html): PyYAML and many others fill in what it brings; readers of YAML 1.2, such as [js-yaml 5](https://github.com/nodeca/js-yaml), find a key `<<` there and miss the settings.",
  fix: "Separate with spaces. Write out under `jira:` what stands under the anchor.",
  examples: {
    valid: [{ text: yamlExample({ issue_types: '{ bug: "A\\tB" }' }) }],
    invalid: [
      {
        title: "A tab behind a colon",
        text: yamlExample({ project: undefined }).concat("  project:⟦\t⟧PROJ\n"),
      },
      { title: "A tab before a comment", text: `${yamlExample().trimEnd()}⟦\t⟧# ours\n` },
      {
        title: "A merge key",
        text: `site: &site\n  url: "\${JIRA_URL}"\n${yamlExample({ url: undefined, "⟦<<⟧": "*site" })}`,
      },
    ],
  },
});
