import { literalSetting } from "../document.ts";
import { keepOnly, safeFix } from "../edits.ts";
import { atValue } from "../places.ts";
import type { Rule, RuleText } from "../rule.ts";
import { yamlExample } from "./examples.ts";

const uuid = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/i;

export const rule: Rule = {
  id: "cloud-id-form",
  severity: "error",
  message: () => "Use the site's cloud ID, a UUID such as 11223344-a1b2-3c4d-5e6f-0123456789ab.",
  check(document, report) {
    const setting = literalSetting(document, "cloud_id");
    if (!setting) return;
    const { text: value, contentStart } = setting.node;
    const match = uuid.exec(value);
    if (match?.[0].length === value.length) return;
    const fixes =
      match && contentStart >= 0
        ? [safeFix("Keep only the UUID", ...keepOnly(setting.node, match.index, match[0].length))]
        : [];
    report({ ...atValue(setting), params: {}, fixes });
  },
};

export const text = (): RuleText => ({
  title: "The cloud ID is a UUID",
  why: "Requests with a scoped token go to `https://api.atlassian.com/ex/jira/{cloudId}`; with a wrong ID the gateway answers `404`. The ID is neither the site's name nor the organization's ID.",
  fix: "Open `https://your-company.atlassian.net/_edge/tenant_info` in the browser: it shows the ID ([Atlassian's description](https://support.atlassian.com/jira/kb/retrieve-my-atlassian-sites-cloud-id/)).",
  examples: {
    valid: [{ text: yamlExample({ cloud_id: "11223344-a1b2-3c4d-5e6f-0123456789ab" }) }],
    invalid: [
      { title: "The site's name", text: yamlExample({ cloud_id: "⟦your-company⟧" }) },
      {
        title: "More than the ID",
        text: yamlExample({ cloud_id: '⟦"cloudId: 11223344-a1b2-3c4d-5e6f-0123456789ab"⟧' }),
      },
    ],
  },
});
