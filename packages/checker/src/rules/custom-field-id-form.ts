import { isTextOrNumber } from "../document.ts";
import { atValue } from "../findings/places.ts";
import { systemFields } from "../generated/format.ts";
import { fixesInPlaceOf, replaceText, replaceWithText, safeFix, suggestedFix } from "../repairs/edits.ts";
import type { Format } from "../report.ts";
import type { FixDraft, Rule, RuleText } from "../rule.ts";
import type { ScalarSetting } from "../settings/setting.ts";
import { nearest } from "../text/nearest.ts";
import { isFieldId } from "../values/field-id.ts";
import { yamlExample } from "./examples.ts";

export const rule: Rule = {
  id: "custom-field-id-form",
  severity: "error",
  message: () => "Use the field's ID, such as customfield_10016, or a system field such as parent.",
  check(document, report) {
    const { customFields, format } = document;
    for (const setting of customFields) {
      if (isFieldId(setting.node.text) || !isTextOrNumber(document, setting)) continue;
      const fixes = fixesInPlaceOf(setting.node, ...repairs(setting, format));
      report({ ...atValue(setting), params: {}, fixes });
    }
  },
};

function repairs({ node }: ScalarSetting, format: Format): FixDraft[] {
  const number = /^(?:custom[-_ ]?field[-_ ]?|cf\[)?([0-9]{4,6})\]?$/i.exec(node.text.trim())?.[1];
  if (number !== undefined) {
    const id = `customfield_${number}`;
    return [safeFix(`Write ${id}`, replaceWithText(node, id, format))];
  }
  const field = nearest(node.text.toLowerCase(), systemFields);
  return field === undefined ? [] : [suggestedFix(`Write ${field}`, replaceText(node, field))];
}

export const text = (): RuleText => ({
  title: "A custom field is named by its ID",
  why: "The REST API knows custom fields as `customfield_` and a number; a field's name, or `cf[10016]` as in JQL, is not accepted when a work item (issue) is written. System fields such as `parent` or `duedate` go by their own names.",
  fix: "Look the ID up at `https://your-company.atlassian.net/rest/api/3/field`; it differs from site to site.",
  examples: {
    valid: [
      { text: yamlExample({ custom_fields: "{ story_points: customfield_10042, epic_link: parent }" }) },
    ],
    invalid: [
      { title: "A number", text: yamlExample({ custom_fields: "{ sprint: ⟦10043⟧ }" }) },
      { title: "JQL's way", text: yamlExample({ custom_fields: '{ sprint: ⟦"cf[10043]"⟧ }' }) },
      {
        title: "The field's name",
        text: yamlExample({ custom_fields: '{ story_points: ⟦"Story Points"⟧ }' }),
      },
    ],
  },
});
