import { holdsSecret } from "../document.ts";
import { atValue } from "../findings/places.ts";
import { remarksFor } from "../findings/remarks.ts";
import { fixesInside, safeFix } from "../repairs/edits.ts";
import type { Rule, RuleText } from "../rule.ts";
import { isSecretKey } from "../settings/sections.ts";
import { labelOf } from "../settings/setting.ts";
import { decodingOf } from "../values/url-encoding.ts";
import { dotenvExample, yamlExample } from "./examples.ts";

interface Params {
  /** The setting whose value is encoded; absent if the whole text is. */
  name?: string;
}

export const rule: Rule<Params> = {
  id: "web-encoding",
  severity: "error",
  repairs: true,
  message: ({ name }) =>
    name === undefined
      ? "Write the characters themselves; this was copied as HTML, with &quot; for a quote and the like."
      : `Write the characters themselves in ${name}; it is URL-encoded, with %40 for @ and the like.`,
  check(document, report) {
    const { byForm, isYaml, source } = document;
    for (const remark of remarksFor<Params>("web-encoding", source)) report(remark);
    for (const setting of byForm.encoded) {
      const { section, key, node } = setting;
      if (isYaml && (isSecretKey(section, key) || holdsSecret(document, node))) continue;
      const edits = decodingOf(node.text).map(({ start, end, text }) => ({
        start: node.contentStart + start,
        end: node.contentStart + end,
        text,
      }));
      const params = { name: labelOf(setting) };
      report({
        ...atValue(setting),
        params,
        fixes: fixesInside(node, safeFix("Write the characters", ...edits)),
      });
    }
  },
};

export const text = (): RuleText => ({
  title: "No value is encoded for the web",
  why: "In an address, `@` is [written `%40`](https://www.rfc-editor.org/rfc/rfc3986#section-2.1), and in the source of a web page, a quote is [written `&quot;`](https://html.spec.whatwg.org/multipage/syntax.html#character-references). If you copy text from there, it still contains these codes, and no program converts them back: `name%40your-company.com` is not an email address, and a token with `%3D` in it does not work.",
  fix: "Write the characters themselves, or copy the text from where it is displayed, not from an address or a page's source.",
  examples: {
    valid: [{ text: yamlExample({ email: "jira-bot@your-company.com" }) }],
    invalid: [
      {
        title: "An email address from a link",
        format: "dotenv",
        text: dotenvExample({ JIRA_EMAIL: "⟦jira-bot%40your-company.com⟧" }),
      },
      {
        title: "A site URL from a parameter",
        text: yamlExample({ url: "⟦https%3A%2F%2Fyour-company.atlassian.net⟧" }),
      },
      {
        title: "From the source of a page",
        text: yamlExample({ project: "⟦&quot;⟧PROJ&quot;" }),
      },
    ],
  },
});
