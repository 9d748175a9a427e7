import { holdsSecret } from "../document.ts";
import { atPart, atValue } from "../findings/places.ts";
import { remarksFor } from "../findings/remarks.ts";
import { fixesInside, remove } from "../repairs/edits.ts";
import type { Rule, RuleText } from "../rule.ts";
import { labelOf } from "../settings/setting.ts";
import { strayWords, wrappingOf } from "../values/wrapping.ts";
import { dotenvExample, yamlExample } from "./examples.ts";

interface Params {
  name: string;
  /** Such as "spaces and quotes". */
  what: string;
  isBlock: boolean;
}

export const rule: Rule<Params> = {
  id: "stray-characters",
  severity: "error",
  message: ({ name, what, isBlock }) =>
    isBlock
      ? `Write ${name} on the line of its key; text after | or > ends with a line break.`
      : `Remove the ${what} from ${name}; everything there is part of the value.`,
  check(document, report) {
    const { byForm, source } = document;
    for (const remark of remarksFor<Params>("stray-characters", source)) report(remark);
    for (const setting of byForm.wrapped) {
      const { node } = setting;
      if (setting.key === "api_token" || holdsSecret(document, node)) continue;
      const spans = wrappingOf(node.text);
      const safe = !/\S[\r\n]+\S/.test(node.text);
      const what = strayWords(spans.map(({ start, end }) => node.text.slice(start, end)).join(""));
      const edits = spans.map(({ start, end }) => remove(atPart(setting, start, end)));
      report({
        ...atValue(setting),
        params: {
          name: labelOf(setting),
          what,
          isBlock: node.style === "block" && /[\r\n]$/.test(node.text),
        },
        fixes: fixesInside(node, { title: `Remove the ${what}`, safe, edits }),
      });
    }
  },
};

export const text = (): RuleText => ({
  title: "A value has nothing around it",
  why: "Quotes in quotes, a space at the end, and typographic quotes from a chat or a word processor become part of the value: Jira then looks for a site, an account or a space (project) with another name. In a Secret of Kubernetes, `echo` in front of `base64` [adds a line break](https://github.com/palashkulsh/jira-cmd/issues/145), which the program gets as well.",
  fix: "Remove everything that is not part of the value. Use straight quotes, and one pair of them. For base64, write `printf %s` instead of `echo`.",
  examples: {
    valid: [{ text: yamlExample({ project: "'PROJ'" }) }],
    invalid: [
      { title: "A space", text: yamlExample({ project: '⟦"PROJ "⟧' }) },
      { title: "Quotes in quotes", text: yamlExample({ email: "⟦'\"jira-bot@your-company.com\"'⟧" }) },
      { title: "Typographic quotes", format: "dotenv", text: dotenvExample({ JIRA_PROJECT: "⟦“PROJ”⟧" }) },
      {
        title: "A line break, in a Secret of Kubernetes",
        format: "compose",
        name: "secret.yaml",
        text: "kind: Secret\ndata:\n  JIRA_EMAIL: ⟦amlyYS1ib3RAeW91ci1jb21wYW55LmNvbQo=⟧\n",
      },
      {
        title: "A block",
        text: "jira:\n  url: ${JIRA_URL}\n  email: ${JIRA_EMAIL}\n  api_token: ${JIRA_API_TOKEN}\n  project: ⟦|\n    PROJ⟧\n",
      },
    ],
  },
});
