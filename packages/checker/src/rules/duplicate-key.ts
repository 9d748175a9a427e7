import type { Pair } from "../node.ts";
import type { Rule, RuleText } from "../rule.ts";
import { shownName } from "../secrets/shown-name.ts";
import { yamlExample } from "./examples.ts";

const fewPairs = 16;

interface Params {
  name: string | undefined;
}

export const rule: Rule<Params> = {
  id: "duplicate-key",
  severity: "error",
  message: ({ name }) => `Keep one of the ${name === undefined ? "equal keys" : `"${name}" keys`}.`,
  check({ isYaml, source }, report) {
    if (!isYaml) return;
    for (const { pairs } of source.mappings) {
      if (pairs.length <= fewPairs && !hasRepeat(pairs)) continue;
      const seen = new Set<string>();
      for (const { key } of pairs) {
        if (key.kind !== "scalar") continue;
        if (seen.has(key.text))
          report({ path: "", start: key.start, end: key.end, params: { name: shownName(key.text) } });
        seen.add(key.text);
      }
    }
  },
};

/** Faster than a set while there are few pairs, as in nearly every file. */
function hasRepeat(pairs: readonly Pair[]): boolean {
  for (let index = 1; index < pairs.length; index += 1) {
    const name = nameOf(pairs[index]);
    for (let earlier = 0; earlier < index; earlier += 1) {
      if (name !== undefined && nameOf(pairs[earlier]) === name) return true;
    }
  }
  return false;
}

function nameOf(pair: Pair | undefined): string | undefined {
  return pair?.key.kind === "scalar" ? pair.key.text : undefined;
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
