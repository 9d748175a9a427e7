import type { ConfigDocument } from "../document.ts";
import { atSpan } from "../findings/places.ts";
import type { MappingNode } from "../node.ts";
import { remove, safeFix, unsafe } from "../repairs/edits.ts";
import { placementRepairs } from "../repairs/placement-repairs.ts";
import type { Rule, RuleText, TextEdit } from "../rule.ts";
import type { Misplacement } from "../settings/locate-settings.ts";
import { isOthersFile } from "../settings/others-file.ts";
import { marginBefore } from "../text/positions.ts";
import { yamlExample } from "./examples.ts";

type Fault = Misplacement | "brackets";

const messages: Readonly<Record<Fault, string>> = {
  flat: 'Put the settings under a key "jira", indented by two spaces.',
  beside: 'Put the settings under "jira", indented by two spaces.',
  below: 'Move "jira" to the top level; programs do not find it under another key.',
  list: 'Remove the dash; "jira" holds the settings of one site, not a list.',
  brackets: 'Remove the brackets; "jira" holds the settings of one site, not a list.',
  sites: "Keep one of these sites; a file holds the settings of one site.",
};

export const rule: Rule<{ fault: Fault }> = {
  id: "settings-not-under-jira",
  severity: "error",
  message: ({ fault }) => messages[fault],
  check(document, report) {
    const { text, misplacement, settingsNode, settingsKey, settingsPath, source } = document;
    const { root } = source;
    if (!misplacement || source.isForeign || settingsNode?.kind !== "mapping" || root?.kind !== "mapping")
      return;
    const brackets = misplacement === "list" ? bracketsOf(document) : [];
    const dashes = dashesOf(text, settingsNode);
    const place =
      brackets[0] ?? dashes[0] ?? (misplacement === "below" ? settingsKey : settingsNode.pairs[0]?.key);
    if (!place) return;
    const fault = brackets.length > 0 ? "brackets" : misplacement;
    const fixes =
      brackets.length > 0
        ? [safeFix("Remove the brackets", ...brackets)]
        : placementRepairs(document, misplacement, settingsNode, root, dashes);
    report({
      ...atSpan(place, settingsPath),
      params: { fault },
      fixes: isOthersFile(document) ? fixes.map(unsafe) : fixes,
    });
  },
};

/** The edits that remove the brackets around the settings, if `jira` has a list with only them. */
function bracketsOf({ text, source: { root }, settingsKey }: ConfigDocument): TextEdit[] {
  const pairs = root?.kind === "mapping" ? root.pairs : [];
  const list = pairs.find(({ key }) => key === settingsKey)?.value;
  if (list?.kind !== "sequence" || list.items.length > 1 || text[list.start] !== "[") return [];
  return [list.start, list.end - 1].map((start) => remove({ start, end: start + 1 }));
}

/** The edits that remove the dashes before keys. */
function dashesOf(text: string, { pairs }: MappingNode): TextEdit[] {
  return pairs.flatMap(({ key }) => {
    const margin = marginBefore(text, key.start) ?? "";
    const dash = key.start - margin.length + margin.indexOf("-");
    return /^ *- +$/.test(margin) ? [{ start: dash, end: dash + 1, text: " " }] : [];
  });
}

/** Settings as an item of a list, without the dash. */
const item = (settings: string) => settings.slice("jira:\n  ".length).replaceAll("\n  ", "\n    ");

const flat = () => yamlExample().replace("jira:\n", "").replaceAll(/^ {2}/gm, "");

export const text = (): RuleText => ({
  title: "The settings are under the key jira",
  why: "Programs look for the settings under the top-level key `jira`, so that one file can serve several programs. If the settings are next to that key, or under another one, programs do not find them.",
  fix: "Write `jira:` on its own line, and all settings under it, each indented by two spaces, without dashes in front. Use a separate file for each site.",
  examples: {
    valid: [{ text: yamlExample() }],
    invalid: [
      { title: "No key jira", text: `# Jira Cloud\n${flat().replace("url", "⟦url⟧")}` },
      { title: "Not indented", text: `jira:\n${flat().replace("url", "⟦url⟧")}` },
      {
        title: "Under another key",
        text: `tools:\n  ⟦jira⟧:${yamlExample().slice(5).replaceAll("\n  ", "\n    ")}`,
      },
      {
        title: "Under another key, beside others",
        text: `tools:\n  github: true\n  ⟦jira⟧:${yamlExample().slice(5).replaceAll("\n  ", "\n    ")}`,
      },
      {
        title: "Under the name of an environment",
        text: `production:\n  ⟦jira⟧:${yamlExample().slice(5).replaceAll("\n  ", "\n    ")}`,
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
        title: "A list in JSON",
        text: '{"jira": ⟦[⟧{"url": "${U}", "email": "${E}", "api_token": "${T}", "project": "PROJ"}]}\n',
      },
      {
        title: "JSON without it",
        text: '{⟦"url"⟧: "${U}", "email": "${E}", "api_token": "${T}", "project": "PROJ"}\n',
      },
    ],
  },
});
