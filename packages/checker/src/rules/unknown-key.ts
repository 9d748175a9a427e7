import type { ConfigDocument } from "../document.ts";
import { atKey } from "../findings/places.ts";
import { replaceText, safeFix, suggestedFix } from "../repairs/edits.ts";
import type { Finding, Rule, RuleText } from "../rule.ts";
import { shownName } from "../secrets/shown-name.ts";
import { type Doubt, doubtOf } from "../settings/key-names.ts";
import { hasOthersName, isOthersFile } from "../settings/others-file.ts";
import { nameIn, sections } from "../settings/sections.ts";
import { disagree, quotedName, type Setting, type UnknownKey } from "../settings/setting.ts";
import { alternatives } from "../text/wording.ts";
import { bashExample, dotenvExample, yamlExample } from "./examples.ts";

interface Params {
  name: string | undefined;
  /** The key that is meant. */
  meant?: string;
  /** Set if the key that is meant is there as well, and says whether its value is the same. */
  taken?: "same" | "different";
  /** Why the name may not mean the same as the key. */
  doubt?: Doubt | undefined;
  /** The allowed keys, if there are few. */
  known?: readonly string[];
}

const reservations: Readonly<Record<Doubt, string>> = {
  "data-center": ", and give it an API token; personal access tokens are for Jira Data Center",
  password: ", and give it an API token; Jira Cloud takes no passwords",
  guess: ", if that is what it means",
  reader: ", unless the program that reads it wants this name",
};

export const rule: Rule<Params> = {
  id: "unknown-key",
  severity: "error",
  message({ name, meant, taken, doubt, known }) {
    const key = quotedName(name);
    if (meant === undefined)
      return known
        ? `Remove ${key}, or use ${alternatives(known)}.`
        : `Remove ${key}; no setting has this name.`;
    const other = quotedName(meant);
    if (taken === "different") return `Remove ${key} or ${other}; they set the same to different values.`;
    if (taken) return `Remove ${key}; another key already sets ${other}.`;
    return `Rename ${key} to ${other}${doubt ? reservations[doubt] : ""}.`;
  },
  check(document, report) {
    const { text, renamed, unknownKeys, doubles, byKey, isEnvironment, source } = document;
    const doublesByNode = new Map(doubles.map((double) => [double.keyNode, double]));
    const isForOthers = isOthersFile(document);
    for (const setting of renamed) {
      const isOthers = hasOthersName(document, setting);
      if (isOthers && source.isForeign) continue;
      const general = isOthers ? "reader" : undefined;
      // A rename at one place would part a variable from its uses.
      const isUsed = isEnvironment && text.indexOf(setting.name) < text.lastIndexOf(setting.name);
      report(rename(setting, nameIn(isEnvironment, setting.key), general, isUsed));
    }
    for (const key of unknownKeys) report(unknown(key, doublesByNode.get(key.keyNode), byKey, isForOthers));
  },
};

/** @param general the doubt about a name if there is no other */
function rename(key: Setting | UnknownKey, meant: string, general?: Doubt, isUsed = false): Finding<Params> {
  const doubt = ("key" in key ? doubtOf(key.section, key.name, key.key) : undefined) ?? general;
  const fix = doubt || isUsed ? suggestedFix : safeFix;
  return {
    ...atKey(key),
    params: { name: shownName(key.name), meant, doubt },
    fixes: [fix(`Rename to ${meant}`, replaceText(key.keyNode, meant))],
  };
}

/** @param double the setting, if the key is a second name for one */
function unknown(
  key: UnknownKey,
  double: Setting | undefined,
  byKey: ConfigDocument["byKey"],
  isForOthers: boolean,
): Finding<Params> {
  if (key.section === "root")
    return rename(key, "jira", isForOthers && /jira/i.test(key.name) ? "reader" : undefined);
  const name = shownName(key.name);
  if (!double) {
    const known = key.section === "settings" ? {} : { known: sections[key.section].keys };
    return { ...atKey(key), params: { name, ...known } };
  }
  const taken = disagree(double, byKey[double.key]) ? "different" : "same";
  return { ...atKey(key), params: { name, meant: double.key, taken } };
}

export const text = (): RuleText => ({
  title: "Every key is one that the format knows",
  why: "If no program knows a key, it has no effect, and the setting that you meant keeps its default. Tools disagree about names (`base_url`, `username`, `JIRA_HOST`, …), so a key that works elsewhere may be unknown here.",
  fix: "Use the name in the message. Keep other programs' settings outside `jira:`. Other programs' variables in a `.env` file are never reported.",
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
      {
        title: "A name for another kind of token",
        text: yamlExample({ api_token: undefined, "⟦personal_access_token⟧": '"${JIRA_API_TOKEN}"' }),
      },
      { title: "Two names for one setting", text: yamlExample({ "⟦base_url⟧": '"${JIRA_URL}"' }) },
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
      {
        title: "Hyphens",
        format: "bash",
        text: bashExample({ JIRA_API_TOKEN: undefined, "⟦JIRA-API-TOKEN⟧": "${TOKEN}" }),
      },
    ],
  },
});
