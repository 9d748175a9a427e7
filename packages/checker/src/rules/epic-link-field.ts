import { atValue } from "../findings/places.ts";
import { fixesInPlaceOf, replaceText, suggestedFix } from "../repairs/edits.ts";
import type { Rule, RuleText } from "../rule.ts";
import { isCustomFieldId } from "../values/field-id.ts";
import { yamlExample } from "./examples.ts";

export const rule: Rule = {
  id: "epic-link-field",
  severity: "warning",
  message: () => 'Map this to "parent"; Atlassian is replacing the Epic Link field with it.',
  check({ customFields }, report) {
    const isTaken = customFields.some(({ node }) => node.text === "parent");
    for (const setting of customFields) {
      const { key, node } = setting;
      if (!isEpicLink(key) || !isCustomFieldId(node.text)) continue;
      const fix = suggestedFix("Write parent", replaceText(node, "parent"));
      report({ ...atValue(setting), params: {}, fixes: isTaken ? [] : fixesInPlaceOf(node, fix) });
    }
  },
};

function isEpicLink(key: string): boolean {
  return /^epic[-_]?link$/i.test(key);
}

export const text = (): RuleText => ({
  title: "An epic is the parent of its work items",
  why: "Atlassian [is replacing the fields Epic Link and Parent Link with `parent`](https://docs.adaptavist.com/sr4jc/latest/release-notes/breaking-changes/atlassian-epic-and-parent-fields-jira-rest-api-deprecation/). Every site has `parent`, under this name. The ID of the Epic Link field differs from site to site, and team-managed spaces (projects) never had it.",
  fix: 'Write `epic_link: parent`. A program that sets the field itself sends `"parent": { "key": "PROJ-1" }`.',
  examples: {
    valid: [{ text: yamlExample({ custom_fields: "{ epic_link: parent }" }) }],
    invalid: [{ text: yamlExample({ custom_fields: "{ epic_link: ⟦customfield_10014⟧ }" }) }],
  },
});
