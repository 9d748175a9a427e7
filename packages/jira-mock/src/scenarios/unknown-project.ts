import { company, type Scenario } from "./scenario.ts";

export const unknownProject: Scenario = {
  name: "unknown-project",
  title: "The project does not exist",
  description: "Or the account may not see it: Jira gives the same 404 for both.",
  cause: "project-not-found",
  create: () =>
    company(({ credentials }) => {
      credentials.project = "NOPE";
    }),
};
