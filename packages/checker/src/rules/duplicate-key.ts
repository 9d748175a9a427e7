import type { MappingNode } from "../node.ts";
import type { Finding, Rule, RuleText } from "../rule.ts";
import { shownName } from "../secrets/shown-name.ts";
import { yamlExample } from "./examples.ts";

interface Params {
  name: string | undefined;
}

export const rule: Rule<Params> = {
  id: "duplicate-key",
  severity: "error",
  message: ({ name }) => `Keep one of the two ${name === undefined ? "equal keys" : `"${name}" keys`}.`,
  *check({ isEnvironment, source }) {
    if (isEnvironment) return;
    for (const mapping of source.mappings) yield* duplicates(mapping);
  },
};

function* duplicates({ pairs }: MappingNode): Iterable<Finding<Params>> {
  if (pairs.length < 2) return;
  const seen = new Set<string>();
  for (const { key } of pairs) {
    if (key.kind !== "scalar") continue;
    if (seen.has(key.text))
      yield { path: "", start: key.start, end: key.end, params: { name: shownName(key.text) } };
    seen.add(key.text);
  }
}

export const text = (): RuleText => ({
  title: "Every key is there once",
  why: "YAML forbids two equal keys in one mapping ([YAML 1.2, 3.2.1.3](https://yaml.org/spec/1.2.2/#3213-node-comparison)). Some programs refuse the file, others silently use the last one.",
  fix: "Decide which line is right and remove the other.",
  examples: {
    valid: [
      {
        title: "The same key in two mappings",
        text: yamlExample({ issue_types: "{ epic: Epic }", custom_fields: "{ epic: parent }" }),
      },
    ],
    invalid: [{ text: `${yamlExample()}  ⟦project⟧: OTHER\n` }],
  },
});
