import { company, type Scenario } from "./scenario.ts";

export const unknownProject: Scenario = {
  name: "unknown-project",
  title: "The space (project) does not exist",
  description: "Or the account may not see it: Jira answers 404 in both cases.",
  cause: "project-not-found",
  create: () =>
    company(({ credentials }) => {
      credentials.project = "NOPE";
    }),
};
