import { literalSetting } from "../document.ts";
import { atValue } from "../findings/places.ts";
import type { Rule, RuleText } from "../rule.ts";
import { yamlExample } from "./examples.ts";

const unusualKey = /^[A-Z](?:[A-Z0-9_]{10,}|[A-Z0-9]*_[A-Z0-9_]*)$/;

export const rule: Rule = {
  id: "project-key-unusual",
  severity: "warning",
  message: () => "Check this space (project) key; nearly all have at most ten letters and digits.",
  check(document, report) {
    const setting = literalSetting(document, "project");
    if (setting && unusualKey.test(setting.node.text)) report({ ...atValue(setting), params: {} });
  },
};

export const text = (): RuleText => ({
  title: "The space (project) key is short and plain",
  why: "Jira Cloud's API allows [at most ten characters](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-projects/#api-rest-api-3-project-post), capital letters and digits. Some sites that moved to the cloud from a server have longer keys, or keys with `_`, so this is only a warning.",
  fix: "Compare it with Space settings → Details. If it is right, leave it.",
  examples: {
    valid: [{ text: yamlExample({ project: "PROJ" }) }],
    invalid: [
      { title: "Longer than ten", text: yamlExample({ project: "⟦PLATFORMTEAM⟧" }) },
      { title: "With _", text: yamlExample({ project: "⟦MY_PROJ⟧" }) },
    ],
  },
});
