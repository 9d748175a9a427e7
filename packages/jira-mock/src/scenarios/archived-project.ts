import { company, type Scenario } from "./scenario.ts";

export const archivedProject: Scenario = {
  name: "archived-project",
  title: "The project is archived",
  description: "Its work items can be read, but neither found nor changed.",
  cause: "project-archived",
  create: () =>
    company(({ project }) => {
      project.archived = true;
    }),
};
