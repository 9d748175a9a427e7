import { cause as statusUnknown } from "../../causes/status-unknown.ts";
import { workflowStatuses } from "../../site/statuses.ts";
import { compareNames } from "../compare-names.ts";
import { counted } from "../counted.ts";
import type { Probe } from "../probe.ts";

/** The category of each of our states; its key is the same on every site and in every language. */
const categories: Readonly<Record<string, string>> = {
  todo: "new",
  in_progress: "indeterminate",
  in_review: "indeterminate",
  blocked: "indeterminate",
  done: "done",
  cancelled: "done",
};

/** Each mapped state is a status of the workflow. */
export const statuses: Probe = {
  id: "statuses",
  title: "Statuses",
  async examine(examination) {
    const { config, jira, projectKey } = examination;
    const mapping = config.workflowStates;
    if (Object.keys(mapping).length === 0) return { summary: "No state is mapped.", skipped: true };
    const entities = await workflowStatuses(jira, projectKey());
    const findings = compareNames(examination, {
      section: "workflow_states",
      mapping,
      entities,
      missing: statusUnknown,
      noun: "status",
      likely: (state) => entities.filter(({ category }) => category === categories[state]),
    });
    return {
      summary: `The workflow has ${counted(entities, "status")}; ${counted(mapping, "name")} compared.`,
      findings,
    };
  },
};
