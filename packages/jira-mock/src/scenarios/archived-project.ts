import { company, type Scenario } from "./scenario.ts";

export const archivedProject: Scenario = {
  name: "archived-project",
  title: "The space (project) is archived",
  description: "Its work items (issues) can be read, but not changed or found in a search.",
  cause: "project-archived",
  create: () =>
    company(({ project }) => {
      project.archived = true;
    }),
};
