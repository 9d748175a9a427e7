import { atValue } from "../findings/places.ts";
import type { Rule, RuleText } from "../rule.ts";
import { mappingNames } from "../settings/sections.ts";
import { yamlExample } from "./examples.ts";

export const rule: Rule<{ name: string }> = {
  id: "empty-mapping",
  severity: "info",
  message: ({ name }) => `Fill in "${name}", or remove it; an empty mapping does nothing.`,
  check({ byKey }, report) {
    for (const name of mappingNames) {
      const setting = byKey[name];
      if (setting?.node.kind === "mapping" && setting.node.pairs.length === 0)
        report({ ...atValue(setting), params: { name } });
    }
  },
};

export const text = (): RuleText => ({
  title: "A mapping maps something",
  why: "An empty mapping is not an error, but whoever wrote `custom_fields: {}` probably meant to come back to it: without an entry, a program that sets story points does not know which field to use.",
  fix: "Add the entries that your programs use, or remove the line.",
  examples: {
    valid: [
      { text: yamlExample({ custom_fields: "{ sprint: customfield_10021 }" }) },
      { title: "None", text: yamlExample() },
    ],
    invalid: [{ text: yamlExample({ custom_fields: "⟦{}⟧" }) }],
  },
});
