import { atSpan } from "../findings/places.ts";
import type { Rule, RuleText } from "../rule.ts";
import { yamlExample } from "./examples.ts";

export const rule: Rule = {
  id: "multiple-documents",
  severity: "error",
  message: () => "Keep one YAML document in this file; most programs refuse a second one.",
  check({ source: { secondDocument } }, report) {
    if (secondDocument) report({ ...atSpan(secondDocument), params: {} });
  },
};

export const text = (): RuleText => ({
  title: "The file holds one YAML document",
  why: "`---` starts a new document. Python's `yaml.safe_load`, and most other loaders, stop with an error when they meet a second one ([PyYAML](https://pyyaml.org/wiki/PyYAMLDocumentation)).",
  fix: "Remove the `---` between the parts, or move the second part to another file. Only the first document is checked.",
  examples: {
    valid: [{ title: "A single --- at the start", text: `---\n${yamlExample()}` }],
    invalid: [{ text: `${yamlExample()}⟦---⟧\nother: true\n` }],
  },
});
