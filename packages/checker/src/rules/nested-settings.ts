import { atKey } from "../places.ts";
import { safeFix } from "../repairs/edits.ts";
import { withoutKey, withoutList } from "../repairs/lifting.ts";
import { keepSite } from "../repairs/sites.ts";
import type { FixDraft, Rule, RuleText } from "../rule.ts";
import { shownName } from "../secrets/shown-name.ts";
import type { SettingsGroup } from "../settings/setting.ts";
import { yamlExample } from "./examples.ts";

interface Params {
  name: string | undefined;
  /** Whether it is a list of several sites. */
  isSeveral: boolean;
}

export const rule: Rule<Params> = {
  id: "nested-settings",
  severity: "error",
  message({ name, isSeveral }) {
    const key = name === undefined ? "this key" : `"${name}"`;
    return isSeveral
      ? `Keep one of the sites under ${key}, directly under "jira"; a file holds the settings of one site.`
      : `Move what is under ${key} one level up, directly under "jira".`;
  },
  check({ groups, text }, report) {
    for (const group of groups) {
      const isSeveral = group.node.kind === "sequence" && group.node.items.length > 1;
      const params = { name: shownName(group.key.name), isSeveral };
      report({ ...atKey(group.key), params, fixes: repairs(text, group) });
    }
  },
};

function repairs(text: string, { key: { keyNode }, node }: SettingsGroup): FixDraft[] {
  if (node.kind === "sequence" && node.items.length > 1) return keepSite(text, node, keyNode);
  const only = node.kind === "sequence" ? node.items[0] : node;
  if (only?.kind !== "mapping") return [];
  const edits =
    node.kind === "sequence" ? withoutList(text, node, only, keyNode) : withoutKey(text, keyNode, only);
  return edits ? [safeFix("Move the settings up", ...edits)] : [];
}

/** Settings as an item of a list, without its dash. */
const item = (changes = {}) => yamlExample(changes).slice("jira:\n  ".length).replaceAll("\n  ", "\n      ");

export const text = (): RuleText => ({
  title: "Settings stand directly under jira",
  why: "Programs look for `jira.email`, not for `jira.auth.email`. What stands under a key of its own is not found, and counts as missing.",
  fix: "Take the key in between away, and indent what was under it like its neighbours. Of a list of sites, keep one: a file holds the settings of one site; use one file for each.",
  examples: {
    valid: [{ text: yamlExample() }],
    invalid: [
      {
        text: yamlExample({
          email: undefined,
          api_token: undefined,
          "⟦auth⟧": '\n    email: "${E}"\n    api_token: "${T}"',
        }),
      },
      {
        title: "A list of one site",
        text: `jira:\n  ⟦instances⟧:\n    - ${item()}`,
      },
      {
        title: "A list of two sites",
        text: `jira:\n  ⟦instances⟧:\n    - ${item()}    - ${item({ project: "OTHER" })}`,
      },
    ],
  },
});
