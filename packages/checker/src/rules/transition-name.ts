import { atValue } from "../findings/places.ts";
import type { Rule, RuleText } from "../rule.ts";
import { yamlExample } from "./examples.ts";

/** The names of transitions in Jira's own workflows. */
const transition =
  /^(?:(?:start|stop) progress|(?:close|resolve|reopen) (?:issue|work item)|(?:move|send|back|return|transition) to .*)$/i;

export const rule: Rule = {
  id: "transition-name",
  severity: "warning",
  message: () => "Use the status's name; this looks like a transition, the step that leads to it.",
  check({ byForm }, report) {
    for (const setting of byForm.literal) {
      if (setting.section === "workflow_states" && transition.test(setting.node.text))
        report({ ...atValue(setting), params: {} });
    }
  },
};

export const text = (): RuleText => ({
  title: "A workflow state is a status",
  why: 'A work item (issue) has a status, such as "Done"; the button that takes it there is a transition, with its own name. If you give a program the button\'s name, it looks for a status that does not exist.',
  fix: "Use the name that the work item shows after you press the button. `jira-config doctor` lists the statuses of the space (project).",
  examples: {
    valid: [{ text: yamlExample({ workflow_states: '{ in_progress: "In Progress" }' }) }],
    invalid: [
      { text: yamlExample({ workflow_states: '{ in_progress: ⟦"Start Progress"⟧ }' }) },
      { text: yamlExample({ workflow_states: '{ done: ⟦"Move to Done"⟧ }' }) },
    ],
  },
});
