import { company, type Scenario } from "./scenario.ts";

export const renamedProject: Scenario = {
  name: "renamed-project",
  title: "The space (project) has a new key",
  description: "The old key still works, but Jira answers with the new one.",
  cause: "project-key-changed",
  create: () =>
    company(({ site, project }) => {
      project.formerKeys = [project.key];
      project.key = "PAY";
      for (const issue of site.issues) issue.key = issue.key.replace("PROJ-", "PAY-");
    }),
};
