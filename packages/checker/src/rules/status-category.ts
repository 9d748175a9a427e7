import { atValue } from "../findings/places.ts";
import { fixesInPlaceOf, replaceText, suggestedFix } from "../repairs/edits.ts";
import type { Rule, RuleText } from "../rule.ts";
import { yamlExample } from "./examples.ts";

interface Params {
  /** The status that most workflows have in the category. */
  status: string;
}

/** The keys of Jira's categories that are hardly ever names of statuses, each with the most common status in it. */
const statuses: ReadonlyMap<string, string> = new Map([
  ["new", "To Do"],
  ["indeterminate", "In Progress"],
]);

export const rule: Rule<Params> = {
  id: "status-category",
  severity: "warning",
  message: ({ status }) =>
    `Use a status's name, such as "${status}"; this is the key of a category that holds many statuses.`,
  check({ byForm }, report) {
    for (const setting of byForm.literal) {
      const { section, node } = setting;
      const status = section === "workflow_states" ? statuses.get(node.text) : undefined;
      if (status === undefined) continue;
      const fix = suggestedFix(`Write ${status}`, replaceText(node, status));
      report({ ...atValue(setting), params: { status }, fixes: fixesInPlaceOf(node, fix) });
    }
  },
};

export const text = (): RuleText => ({
  title: "A workflow state is a status, not a category",
  why: 'Every status belongs to one of three [categories](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-workflow-status-categories/), called `new`, `indeterminate` and `done` in the REST API, and "To Do", "In Progress" and "Done" on screen. You move a work item (issue) to a status, not to a category, so programs look for a status called `indeterminate` and find none.',
  fix: "Use the name of the status as the work item shows it. `jira-config doctor` lists the statuses of the space (project), each with its category.",
  examples: {
    valid: [
      { text: yamlExample({ workflow_states: "{ todo: To Do, in_progress: In Progress, done: Done }" }) },
      { title: "A status of one's own", text: yamlExample({ workflow_states: "{ todo: New }" }) },
    ],
    invalid: [
      { text: yamlExample({ workflow_states: "{ in_progress: ⟦indeterminate⟧ }" }) },
      { title: "In small letters", text: yamlExample({ workflow_states: '{ todo: ⟦"new"⟧ }' }) },
    ],
  },
});
