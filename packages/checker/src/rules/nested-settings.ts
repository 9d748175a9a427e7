import { atKey } from "../findings/places.ts";
import type { safeFix } from "../repairs/edits.ts";
import { fixIn } from "../repairs/fix-in.ts";
import { withoutKey, withoutList } from "../repairs/lifting.ts";
import { keepGroup, keepSite } from "../repairs/sites.ts";
import type { FixDraft, Rule, RuleText } from "../rule.ts";
import { shownName } from "../secrets/shown-name.ts";
import { pathOf, type Setting, type SettingsGroup } from "../settings/setting.ts";
import { yamlExample } from "./examples.ts";

/**
 * What settings under a key of their own are: those of the file, a list of several sites, one of several sites, or a
 * repetition of settings that are in the right place.
 */
type Kind = "own" | "list" | "sites" | "others";

interface Params {
  name: string | undefined;
  kind: Kind;
}

const oneSite = "a file holds the settings of one site";

const messages: Readonly<Record<Kind, (key: string) => string>> = {
  own: (key) => `Move what is under ${key} one level up, directly under "jira".`,
  list: (key) => `Keep one of the sites under ${key}, directly under "jira"; ${oneSite}.`,
  sites: () => `Keep one of these sites, directly under "jira"; ${oneSite}.`,
  others: (key) => `Remove ${key}; its settings are already directly under "jira".`,
};

export const rule: Rule<Params> = {
  id: "nested-settings",
  severity: "error",
  message: ({ name, kind }) => messages[kind](name === undefined ? "this key" : `"${name}"`),
  check(document, report) {
    const { groups, settings, text } = document;
    if (groups.length === 0) return;
    const fix = fixIn(document);
    const rivals = rivalGroups(groups, settings);
    const [firstRival] = rivals;
    for (const group of groups) {
      const { key, node } = group;
      const params = { name: shownName(key.name) };
      if (node.kind === "sequence" && node.items.length > 1) {
        report({
          ...atKey(key),
          params: { ...params, kind: "list" },
          fixes: keepSite(text, node, key.keyNode),
        });
      } else if (!rivals.has(group)) {
        report({ ...atKey(key), params: { ...params, kind: "own" }, fixes: lifted(text, group, fix) });
      } else if (group === firstRival) {
        const kind = rivals.size > 1 ? "sites" : "others";
        report({ ...atKey(key), params: { ...params, kind }, fixes: keepGroup(text, [...rivals]) });
      }
    }
  },
};

/** The groups with a setting that is also in another group, or directly under `jira`. */
function rivalGroups(groups: readonly SettingsGroup[], settings: readonly Setting[]): Set<SettingsGroup> {
  const places = new Map<string, Set<string>>();
  for (const { section, key, parentPath } of settings) {
    if (section !== "settings") continue;
    const paths = places.get(key) ?? new Set();
    places.set(key, paths.add(parentPath));
  }
  const contested = new Set<string>();
  for (const paths of places.values()) if (paths.size > 1) for (const path of paths) contested.add(path);
  return new Set(groups.filter(({ key }) => contested.has(pathOf(key))));
}

function lifted(text: string, { key: { keyNode }, node }: SettingsGroup, fix: typeof safeFix): FixDraft[] {
  const only = node.kind === "sequence" ? node.items[0] : node;
  if (only?.kind !== "mapping") return [];
  const edits =
    node.kind === "sequence" ? withoutList(text, node, only, keyNode) : withoutKey(text, keyNode, only);
  return edits ? [fix("Move the settings up", ...edits)] : [];
}

/** Settings as an item of a list, without the dash. */
const item = (changes = {}) => yamlExample(changes).slice("jira:\n  ".length).replaceAll("\n  ", "\n      ");

/** Settings under a key of their own. */
const group = (changes = {}) => item(changes).replaceAll("\n      ", "\n    ");

export const text = (): RuleText => ({
  title: "Settings are directly under jira",
  why: "Programs look for `jira.email`, not for `jira.auth.email`. They do not find a setting under another key, and treat it as missing.",
  fix: "Remove the key in between, and indent the settings under it like their neighbours. If there are several sites, keep one and use a separate file for each of the others.",
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
      {
        title: "Two sites",
        text: `jira:\n  ⟦production⟧:\n    ${group()}  staging:\n    ${group({ project: "OTHER" })}`,
      },
      {
        title: "Another site beside the settings",
        text: yamlExample({ "⟦staging⟧": '\n    url: "${STAGING_URL}"\n    project: "OTHER"' }),
      },
    ],
  },
});
