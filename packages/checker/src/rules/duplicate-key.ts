import type { MappingNode, Pair } from "../node.ts";
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
  check({ isEnvironment, source }) {
    return isEnvironment ? [] : source.mappings.flatMap(duplicates);
  },
};

function duplicates({ pairs }: MappingNode): Finding<Params>[] {
  const seen = new Set<string>();
  for (const { key } of pairs) if (key.kind === "scalar") seen.add(key.text);
  return seen.size === pairs.length ? [] : repeated(pairs);
}

function repeated(pairs: readonly Pair[]): Finding<Params>[] {
  const seen = new Set<string>();
  return pairs.flatMap(({ key }) => {
    if (key.kind !== "scalar") return [];
    const isFirst = !seen.has(key.text);
    seen.add(key.text);
    return isFirst
      ? []
      : [{ path: "", start: key.start, end: key.end, params: { name: shownName(key.text) } }];
  });
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
