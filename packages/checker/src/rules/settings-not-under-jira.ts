import type { ConfigDocument } from "../document.ts";
import { insertAt, remove, safeFix, suggestedFix } from "../edits.ts";
import { outdent, withoutKey } from "../lifting.ts";
import type { Misplacement } from "../locate-settings.ts";
import type { MappingNode, ScalarNode } from "../node.ts";
import { lineStart } from "../positions.ts";
import type { FixDraft, Rule, RuleText, TextEdit } from "../rule.ts";
import { keepSite } from "../sites.ts";
import { yamlExample } from "./examples.ts";

const messages: Readonly<Record<Misplacement, string>> = {
  flat: 'Put the settings under a key "jira", indented by two spaces.',
  beside: 'Indent the settings by two spaces, so that they stand under "jira".',
  below: 'Move "jira" to the top level; programs do not find it under another key.',
  list: 'Remove the dash; "jira" holds the settings of one site, not a list.',
  sites: "Keep one of these sites; a file holds the settings of one site.",
};

export const rule: Rule<{ misplacement: Misplacement }> = {
  id: "settings-not-under-jira",
  severity: "error",
  message: ({ misplacement }) => messages[misplacement],
  check(document, report) {
    const { misplacement, settingsNode, settingsKey, settingsPath } = document;
    if (!misplacement || settingsNode?.kind !== "mapping") return;
    const isList = misplacement === "list" || misplacement === "sites";
    const dashes = isList ? dashesOf(document.text, settingsNode) : [];
    const key = misplacement === "below" ? settingsKey : settingsNode.pairs[0]?.key;
    const place = dashes[0] ?? key;
    if (!place) return;
    const fixes = repairs(document, misplacement, settingsNode, dashes);
    const { start, end } = place;
    report({ path: settingsPath, start, end, params: { misplacement }, fixes });
  },
};

function repairs(
  document: ConfigDocument,
  misplacement: Misplacement,
  settings: MappingNode,
  dashes: readonly TextEdit[],
): FixDraft[] {
  const { text, settingsKey, source } = document;
  const root = source.root?.kind === "mapping" ? source.root : undefined;
  if (misplacement === "sites") {
    const list = root?.pairs.find(({ key }) => key === settingsKey)?.value;
    return list?.kind === "sequence" ? keepSite(text, list) : [];
  }
  if (misplacement === "below") return root && settingsKey ? atTop(text, settingsKey, settings, root) : [];
  if (misplacement === "list") return dashes.length > 0 ? [safeFix("Remove the dashes", ...dashes)] : [];
  const fix = indented(text, settings, root, misplacement);
  return fix ? [fix] : [];
}

/** Moves `jira` out of the key above it, which goes when it holds nothing else; certain when the file does not either. */
function atTop(text: string, jira: ScalarNode, settings: MappingNode, root: MappingNode): FixDraft[] {
  const title = "Move jira to the top level";
  for (const { key: holder, value } of root.pairs) {
    if (holder.kind !== "scalar" || value.kind !== "mapping" || value.pairs.at(-1)?.key !== jira) continue;
    if (value.pairs.length === 1) {
      const edits = withoutKey(text, holder, value);
      return edits ? [(root.pairs.length === 1 ? safeFix : suggestedFix)(title, ...edits)] : [];
    }
    const start = lineStart(text, jira.start);
    if (text.slice(start, jira.start).trim() !== "") return [];
    const block = { start: jira.start, end: settings.end };
    return [
      suggestedFix(title, remove({ start, end: jira.start }), ...outdent(text, block, jira.start - start)),
    ];
  }
  return [];
}

/** The dashes before keys, with the blanks that would keep the keys in their column. */
function dashesOf(text: string, { pairs }: MappingNode): TextEdit[] {
  return pairs.flatMap(({ key }) => {
    const start = lineStart(text, key.start);
    const before = text.slice(start, key.start);
    const dash = start + before.indexOf("-");
    return /^ *- +$/.test(before) ? [{ start: dash, end: dash + 1, text: " " }] : [];
  });
}

/** Every line of the settings, indented, and the key above them; nothing when other keys stand between them. */
function indented(
  text: string,
  { pairs, start, end }: MappingNode,
  root: MappingNode | undefined,
  misplacement: Misplacement,
): FixDraft | undefined {
  const all = root?.pairs ?? [];
  const [pair] = pairs;
  const first = pair ? all.indexOf(pair) : -1;
  if (all[first + pairs.length - 1] !== pairs.at(-1)) return undefined;
  const indent = text.slice(lineStart(text, start), start).replace("\uFEFF", "");
  const isFlow = text.slice(0, start).trimEnd().endsWith("{");
  if (isFlow || indent.trim() !== "") return inBraces(text, root, misplacement);
  const lineBreak = /\r\n?|\n/.exec(text)?.[0] ?? "\n";
  const key = misplacement === "flat" ? `jira:${lineBreak}${indent}` : "";
  const lines = [...text.slice(start, end).matchAll(/(?:\r\n?|\n)(?=[^\r\n])/g)];
  const edits = lines.map(({ 0: found, index }) => insertAt(start + index + found.length, "  "));
  return safeFix('Indent the settings under "jira"', insertAt(start, `${key}  `), ...edits);
}

/** The same for JSON, and for YAML that is written in braces. */
function inBraces(
  text: string,
  root: MappingNode | undefined,
  misplacement: Misplacement,
): FixDraft | undefined {
  if (!root || misplacement !== "flat" || text[root.start] !== "{") return undefined;
  return safeFix('Put the settings under "jira"', insertAt(root.start, '{"jira": '), insertAt(root.end, "}"));
}

/** Settings as an item of a list, without its dash. */
const item = (settings: string) => settings.slice("jira:\n  ".length).replaceAll("\n  ", "\n    ");

const flat = yamlExample().replace("jira:\n", "").replaceAll(/^ {2}/gm, "");

export const text = (): RuleText => ({
  title: "The settings stand under the key jira",
  why: "Programs look for the settings under the top-level key `jira`, so that one file can serve several programs. Without that key, beside it or under another one, they find nothing.",
  fix: "Write `jira:` on a line of its own, and all settings under it, each indented by two spaces. One file holds the settings of one site: write no dashes before them, and use one file for each site.",
  examples: {
    valid: [{ text: yamlExample() }],
    invalid: [
      { title: "No key jira", text: `# Jira Cloud\n${flat.replace("url", "⟦url⟧")}` },
      { title: "Not indented", text: `jira:\n${flat.replace("url", "⟦url⟧")}` },
      {
        title: "Under another key",
        text: `tools:\n  ⟦jira⟧:${yamlExample().slice(5).replaceAll("\n  ", "\n    ")}`,
      },
      {
        title: "Under another key, beside others",
        text: `tools:\n  github: true\n  ⟦jira⟧:${yamlExample().slice(5).replaceAll("\n  ", "\n    ")}`,
      },
      {
        title: "Several sites",
        text: `jira:\n  ⟦-⟧ ${item(yamlExample())}  - ${item(yamlExample({ project: "OTHER" }))}`,
      },
      { title: "A list", text: yamlExample().replaceAll("\n  ", "\n    ").replace("    url", "  ⟦-⟧ url") },
      {
        title: "A list of one setting each",
        text: yamlExample().replaceAll("\n  ", "\n  - ").replace("-", "⟦-⟧"),
      },
      {
        title: "JSON without it",
        text: '{⟦"url"⟧: "${U}", "email": "${E}", "api_token": "${T}", "project": "PROJ"}\n',
      },
    ],
  },
});
