import { simplifiedWorkflow } from "../templates/workflow.ts";
import { company, type Scenario } from "./scenario.ts";

export const missingStatus: Scenario = {
  name: "missing-status",
  title: "The statuses have other names",
  description:
    "The workflow is that of a Kanban board, with Backlog and Selected for Development, but no In Review.",
  cause: "status-unknown",
  create: () =>
    company(({ site, project }) => {
      const backlog = { id: "10010", name: { english: "Backlog" }, category: "new" } as const;
      const selected = {
        id: "10011",
        name: { english: "Selected for Development" },
        category: "new",
      } as const;
      site.statuses.push(backlog, selected);
      const inProgress = site.statuses.filter(({ name }) => name.english === "In Progress");
      const done = site.statuses.filter(({ name }) => name.english === "Done");
      project.workflow = simplifiedWorkflow([backlog, selected, ...inProgress, ...done]);
      for (const issue of site.issues) issue.status = backlog.id;
    }),
};
