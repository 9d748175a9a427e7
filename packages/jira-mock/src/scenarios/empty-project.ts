import { company, type Scenario } from "./scenario.ts";

export const emptyProject: Scenario = {
  name: "empty-project",
  title: "The space (project) is empty",
  description: "A search finds nothing, and rightly so.",
  cause: "empty-search",
  create: () =>
    company(({ site, project }) => {
      site.issues = [];
      project.nextNumber = 1;
    }),
};
