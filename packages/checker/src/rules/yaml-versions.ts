import { atValue } from "../findings/places.ts";
import { inQuotes, replace, safeFix } from "../repairs/edits.ts";
import type { FixDraft, Rule, RuleText } from "../rule.ts";
import { scalarOf } from "../settings/sections.ts";
import { labelOf, type ScalarSetting } from "../settings/setting.ts";
import { yamlExample } from "./examples.ts";

/** What is a boolean, a number or a time in YAML 1.1, but text in YAML 1.2; as in PyYAML's resolver. */
const typedInOldYaml =
  /^(?:yes|Yes|YES|no|No|NO|on|On|ON|off|Off|OFF|[-+]?[0-9][0-9_]*|[-+]?[1-9][0-9]*(?::[0-5]?[0-9])+|[-+]?0b[01_]+|[0-9]{4}-[0-9]{2}-[0-9]{2})$/;

/** A number in YAML 1.2 that is something else in YAML 1.1, which reads `012` as octal and `1e3` as text. */
const otherNumber = /^[-+]?0[0-9]|^0o|e/i;

interface Params {
  name: string;
  isText: boolean;
}

export const rule: Rule<Params> = {
  id: "yaml-versions",
  severity: "warning",
  message: ({ name, isText }) =>
    isText
      ? `Put the value of ${name} in quotes; in YAML 1.1, which Python reads, it is not text.`
      : `Write ${name} in plain digits; in YAML 1.1, which Python reads, this is another value.`,
  check({ format, byForm }, report) {
    if (format !== "yaml") return;
    for (const setting of byForm.literal) {
      // The token may not be a number or a time, which another rule reports.
      if (setting.node.isToken) continue;
      const fix = repair(setting);
      if (!fix) continue;
      const params = { name: labelOf(setting), isText: scalarOf(setting).type === "string" };
      report({ ...atValue(setting), params, fixes: [fix] });
    }
  },
};

/** Writes a value so that both versions read what YAML 1.2 does; nothing if they already do. */
function repair(setting: ScalarSetting): FixDraft | undefined {
  const { key, node } = setting;
  if (node.style !== "plain" || node.tag !== undefined) return undefined;
  const { type, minimum = 0, maximum = 0 } = scalarOf(setting);
  const { text, value } = node;
  if (type === "string") {
    const isText = typeof value === "string" && key !== "token_expires" && typedInOldYaml.test(text);
    return isText ? safeFix("Put it in quotes", ...inQuotes(node)) : undefined;
  }
  const isRight =
    typeof value === "number" && Number.isInteger(value) && value >= minimum && value <= maximum;
  if (!isRight || !otherNumber.test(text)) return undefined;
  return safeFix(`Write ${value}`, replace(node, String(value)));
}

export const text = (): RuleText => ({
  title: "Both versions of YAML read the same",
  why: "Python's `yaml.safe_load` and many others still read [YAML 1.1](https://yaml.org/type/), in which `no`, `off` and the like are booleans, `12:30` is a number in base 60 and `012` is ten. This project and newer libraries read [YAML 1.2](https://yaml.org/spec/1.2.2/#103-core-schema). A space (project) with the key `NO` is `False` in one and `NO` in the other.",
  fix: "Put text in quotes if it could be read as something else. Write numbers in plain decimal digits, without a leading zero.",
  examples: {
    valid: [{ text: yamlExample({ project: '"NO"', timeout: "30" }) }],
    invalid: [
      { title: "A key that means no", text: yamlExample({ project: "⟦NO⟧" }) },
      { title: "A name that means yes", text: yamlExample({ issue_types: "{ task: ⟦Yes⟧ }" }) },
      { title: "A number in octal", text: yamlExample({ timeout: "⟦012⟧" }) },
      { title: "A number with an exponent", text: yamlExample({ timeout: "⟦1e2⟧" }) },
    ],
  },
});
