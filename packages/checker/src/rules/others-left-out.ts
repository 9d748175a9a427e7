import type { ConfigDocument } from "../document.ts";
import { atSpan } from "../findings/places.ts";
import type { Pair } from "../node.ts";
import type { Rule, RuleText } from "../rule.ts";
import { counted } from "../text/wording.ts";
import { dotenvExample, yamlExample } from "./examples.ts";

interface Params {
  count: number;
  noun: string;
}

export const rule: Rule<Params> = {
  id: "others-left-out",
  severity: "info",
  message: ({ count, noun }) =>
    `Copy ${count === 1 ? `the other ${noun}` : `the ${counted(count, `other ${noun}`)}`} yourself; a conversion writes only Jira's settings.`,
  check(document, report) {
    const others = otherPairs(document);
    const [first] = others;
    if (!first) return;
    const params = { count: others.length, noun: document.isEnvironment ? "variable" : "section" };
    report({ ...atSpan(first.key), params });
  },
};

/** What belongs to other programs: variables, or top-level sections of a YAML file. */
function otherPairs({ source: { root }, isEnvironment, settings, settingsNode }: ConfigDocument): Pair[] {
  if (root?.kind !== "mapping") return [];
  const ours = new Set(isEnvironment ? settings.map(({ node }) => node) : [settingsNode]);
  return root.pairs.filter(({ value }) => !ours.has(value));
}

export const text = (): RuleText => ({
  title: "A conversion writes only Jira's settings",
  why: "Many files contain the settings of several programs. A conversion knows what Jira's settings mean and writes them in the new format, but it does not know what the others mean.",
  fix: "Copy what is missing from the old file, in the syntax of the new format.",
  examples: {
    valid: [{ to: "bash", text: yamlExample() }],
    invalid: [
      {
        title: "Another program's variable",
        format: "dotenv",
        to: "yaml",
        text: `⟦DATABASE_URL⟧=postgres://localhost\n${dotenvExample({ JIRA_API_TOKEN: "${CI_JIRA_TOKEN}" })}`,
      },
      {
        title: "Other sections",
        to: "dotenv",
        text: `${yamlExample()}⟦database⟧:\n  host: localhost\ncache:\n  host: localhost\n`,
      },
    ],
  },
});
