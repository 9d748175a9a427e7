import { atSpan, atValue } from "../findings/places.ts";
import type { Rule, RuleText } from "../rule.ts";
import { shownName } from "../secrets/shown-name.ts";
import { yamlExample } from "./examples.ts";

export const rule: Rule<{ name: string | undefined }> = {
  id: "yaml-tag",
  severity: "error",
  message: ({ name }) =>
    `Write the value itself; ${name === undefined ? "this tag" : `!${name}`} means something to one program only.`,
  check({ byForm, settingsNode, settingsPath }, report) {
    const params = (tag: string) => ({ name: shownName(tag.slice(1)) });
    if (settingsNode?.kind === "scalar" && settingsNode.tag !== undefined) {
      report({ ...atSpan(settingsNode, settingsPath), params: params(settingsNode.tag) });
    }
    for (const setting of byForm.unclear) {
      const { tag } = setting.node;
      if (tag !== undefined) report({ ...atValue(setting), params: params(tag) });
    }
  },
};

export const text = (): RuleText => ({
  title: "No value has a tag of its own",
  why: "A word that starts with `!` tells one particular program how to read a value: in Home Assistant, `!include` reads another file; in Ansible, `!vault` decrypts a value. Every other program refuses it, Python's `yaml.safe_load` with [an error about a constructor](https://pyyaml.org/wiki/PyYAMLDocumentation).",
  fix: 'Write the value itself, or a reference such as `"${JIRA_EMAIL}"`, and set that variable where the program runs.',
  examples: {
    valid: [
      { text: yamlExample() },
      { title: "One of YAML's own", text: yamlExample({ timeout: "!!int 30" }) },
    ],
    invalid: [
      { title: "Another file", text: "jira: ⟦!include jira.yaml⟧\n" },
      { title: "A secret of another program", text: yamlExample({ api_token: "⟦!secret jira_token⟧" }) },
      { title: "In a mapping", text: yamlExample({ issue_types: "\n    bug: ⟦!upper Bug⟧" }) },
    ],
  },
});
