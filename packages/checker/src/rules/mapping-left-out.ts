import { atKey } from "../findings/places.ts";
import type { Rule, RuleText } from "../rule.ts";
import { mappingNames } from "../settings/sections.ts";
import { writers } from "../writers/writers.ts";
import { yamlExample } from "./examples.ts";

export const rule: Rule<{ name: string }> = {
  id: "mapping-left-out",
  severity: "warning",
  message: ({ name }) => `Keep "${name}" in a jira_config.yaml; no environment variable can hold a mapping.`,
  check({ target, byKey }, report) {
    if (target && writers[target].holdsMappings) return;
    for (const name of mappingNames) {
      const setting = byKey[name];
      if (setting?.node.kind === "mapping") report({ ...atKey(setting), params: { name } });
    }
  },
};

export const text = (): RuleText => ({
  title: "A mapping is only in YAML",
  why: "An environment variable holds a single value. There are no variables for the mappings of fields, types, priorities and states, so a conversion to any format but YAML leaves them out, and a program that reads only variables uses its own names.",
  fix: 'Keep the mappings in a `jira_config.yaml`, with references such as `"${JIRA_URL}"` for what the variables hold.',
  examples: {
    valid: [
      { to: "dotenv", text: yamlExample() },
      { title: "From YAML to YAML", to: "yaml", text: yamlExample({ workflow_states: "{ todo: To Do }" }) },
    ],
    invalid: [
      {
        title: "Converted to a .env file",
        to: "dotenv",
        text: yamlExample({ "⟦workflow_states⟧": "{ todo: To Do }" }),
      },
    ],
  },
});
