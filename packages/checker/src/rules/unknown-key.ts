import { replaceText, safeFix } from "../edits.ts";
import { resolveKey } from "../key-names.ts";
import { atKey } from "../places.ts";
import type { Finding, Rule, RuleText } from "../rule.ts";
import { shownName } from "../secrets/shown-name.ts";
import { nameIn, sections } from "../sections.ts";
import type { Setting, UnknownKey } from "../setting.ts";
import { alternatives } from "../wording.ts";
import { dotenvExample, yamlExample } from "./examples.ts";

interface Params {
  name: string | undefined;
  /** The key that is meant. */
  meant?: string;
  /** Whether the key that is meant is there as well. */
  taken?: boolean;
  known?: readonly string[];
}

export const rule: Rule<Params> = {
  id: "unknown-key",
  severity: "error",
  message({ name, meant, taken, known }) {
    const key = name === undefined ? "this key" : `"${name}"`;
    if (taken) return `Remove ${key}; another key already stands for "${meant}".`;
    if (meant !== undefined) return `Rename ${key} to "${meant}".`;
    return `Remove ${key}, or use ${alternatives(known ?? [])}.`;
  },
  check({ renamed, unknownKeys, isEnvironment }, report) {
    for (const setting of renamed) report(rename(setting, nameIn(isEnvironment, setting.key)));
    for (const key of unknownKeys) report(unknown(key));
  },
};

function rename(key: Setting | UnknownKey, meant: string): Finding<Params> {
  return {
    ...atKey(key),
    params: { name: shownName(key.name), meant },
    fixes: [safeFix(`Rename to ${meant}`, replaceText(key.keyNode, meant))],
  };
}

function unknown(key: UnknownKey): Finding<Params> {
  if (key.section === "root") return rename(key, "jira");
  const meant = resolveKey(key.section, key.name);
  const name = shownName(key.name);
  return {
    ...atKey(key),
    params: meant === undefined ? { name, known: sections[key.section].keys } : { name, meant, taken: true },
  };
}

export const text = (): RuleText => ({
  title: "Every key is one that the format knows",
  why: "A key that nobody reads has no effect, and the value that it was meant to set keeps its default. Tools disagree about names (`base_url`, `username`, `JIRA_HOST`, …), so a key that is right elsewhere may be unknown here.",
  fix: "Use the name that the message offers. Keep settings of other programs outside of `jira:`; variables of other programs in a `.env` file are never reported.",
  examples: {
    valid: [
      { text: yamlExample({ timeout: "30" }) },
      {
        title: "Names of your own, where they are allowed",
        text: yamlExample({ custom_fields: "{ team: customfield_10001 }" }),
      },
      {
        title: "Another program's variable",
        format: "dotenv",
        text: `DATABASE_URL=postgres://localhost\n${dotenvExample()}`,
      },
    ],
    invalid: [
      { title: "Another tool's name", text: yamlExample({ url: undefined, "⟦base_url⟧": '"${JIRA_URL}"' }) },
      { title: "A typing error", text: yamlExample({ "⟦tiemout⟧": "30" }) },
      { title: "A setting that does not exist", text: yamlExample({ "⟦colour⟧": "blue" }) },
      {
        title: "A priority that is not one of the four",
        text: yamlExample({ priority_mapping: "{ ⟦trivial⟧: Lowest }" }),
      },
      {
        title: "Another tool's variable",
        format: "dotenv",
        text: dotenvExample({ JIRA_URL: undefined, "⟦JIRA_BASE_URL⟧": "https://your-company.atlassian.net" }),
      },
    ],
  },
});
