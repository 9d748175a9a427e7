import { company, type Scenario } from "./scenario.ts";

export const emptyProject: Scenario = {
  name: "empty-project",
  title: "The project is empty",
  description: "A search that finds nothing, and is right.",
  cause: "empty-search",
  create: () =>
    company(({ site, project }) => {
      site.issues = [];
      project.nextNumber = 1;
    }),
};
