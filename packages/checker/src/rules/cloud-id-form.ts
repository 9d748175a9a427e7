import { literalSetting } from "../document.ts";
import { atValue } from "../findings/places.ts";
import type { ScalarNode } from "../node.ts";
import { fixesInside, insertAt, keepOnly, safeFix } from "../repairs/edits.ts";
import type { FixDraft, Rule, RuleText } from "../rule.ts";
import { uuid } from "../values/uuid.ts";
import { yamlExample } from "./examples.ts";

const cloudId = new RegExp(`\\b${uuid}\\b`, "i");
/** The offsets of a UUID's hyphens among its digits. */
const hyphens = [8, 12, 16, 20];

export const rule: Rule = {
  id: "cloud-id-form",
  severity: "error",
  message: () => "Use the site's cloud ID, a UUID such as 11223344-a1b2-3c4d-5e6f-0123456789ab.",
  check(document, report) {
    const setting = literalSetting(document, "cloud_id");
    if (!setting || cloudId.exec(setting.node.text)?.[0].length === setting.node.text.length) return;
    report({ ...atValue(setting), params: {}, fixes: fixesInside(setting.node, ...repairs(setting.node)) });
  },
};

function repairs(node: ScalarNode): FixDraft[] {
  const { text: value, contentStart } = node;
  const match = cloudId.exec(value);
  if (match) return [safeFix("Keep only the UUID", ...keepOnly(node, match.index, match[0].length))];
  if (!/^[0-9a-f]{32}$/i.test(value)) return [];
  return [safeFix("Add the hyphens", ...hyphens.map((index) => insertAt(contentStart + index, "-")))];
}

export const text = (): RuleText => ({
  title: "The cloud ID is a UUID",
  why: "Requests with a scoped token go to `https://api.atlassian.com/ex/jira/{cloudId}`; with a wrong ID the gateway answers `404`. The ID is neither the site's name nor the organization's ID.",
  fix: "Open `https://your-company.atlassian.net/_edge/tenant_info` in the browser: it shows the ID ([Atlassian's instructions](https://support.atlassian.com/jira/kb/retrieve-my-atlassian-sites-cloud-id/)).",
  examples: {
    valid: [{ text: yamlExample({ cloud_id: "11223344-a1b2-3c4d-5e6f-0123456789ab" }) }],
    invalid: [
      { title: "The site's name", text: yamlExample({ cloud_id: "⟦your-company⟧" }) },
      {
        title: "Without hyphens",
        text: yamlExample({ cloud_id: '⟦"11223344a1b23c4d5e6f0123456789ab"⟧' }),
      },
      {
        title: "A digit too many",
        text: yamlExample({ cloud_id: "⟦11223344-a1b2-3c4d-5e6f-0123456789abc⟧" }),
      },
      {
        title: "The gateway's address",
        text: yamlExample({
          cloud_id: "⟦https://api.atlassian.com/ex/jira/11223344-a1b2-3c4d-5e6f-0123456789ab⟧",
        }),
      },
      {
        title: "More than the ID",
        text: yamlExample({ cloud_id: '⟦"cloudId: 11223344-a1b2-3c4d-5e6f-0123456789ab"⟧' }),
      },
    ],
  },
});
