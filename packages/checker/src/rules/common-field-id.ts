import { atValue } from "../findings/places.ts";
import type { Rule, RuleText } from "../rule.ts";
import { yamlExample } from "./examples.ts";

/** The ids in guides and examples, which are other fields on many sites. */
const commonIds: Readonly<Record<string, string>> = {
  story_points: "customfield_10016",
  sprint: "customfield_10020",
};

export const rule: Rule = {
  id: "common-field-id",
  severity: "info",
  message: () =>
    "Confirm this ID with jira-config doctor; guides name it, but every site numbers its own fields.",
  check({ customFields }, report) {
    for (const setting of customFields) {
      if (setting.node.text === commonIds[setting.key]) report({ ...atValue(setting), params: {} });
    }
  },
};

export const text = (): RuleText => ({
  title: "A field's ID is this site's own",
  why: "On many sites, `customfield_10016` and `customfield_10020` are story points and sprint. On others, the first is Parent Link and the second is Rank, and a site can have one field for estimates in team-managed spaces (projects) and another in company-managed ones. A wrong ID goes unnoticed here, and later fails or writes to the wrong field ([an example](https://github.com/keepcosmos/terjira/issues/82)).",
  fix: "Run `jira-config doctor`, which looks the field up by its type, or look at `https://your-company.atlassian.net/rest/api/3/field`. If the ID is right, leave it.",
  examples: {
    valid: [
      { text: yamlExample({ custom_fields: "{ story_points: customfield_10026 }" }) },
      { title: "Another name", text: yamlExample({ custom_fields: "{ estimate: customfield_10016 }" }) },
    ],
    invalid: [
      { text: yamlExample({ custom_fields: "{ story_points: ⟦customfield_10016⟧ }" }) },
      { text: yamlExample({ custom_fields: "{ sprint: ⟦customfield_10020⟧ }" }) },
    ],
  },
});
