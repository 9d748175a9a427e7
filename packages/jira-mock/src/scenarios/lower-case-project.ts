import { company, type Scenario } from "./scenario.ts";

export const lowerCaseProject: Scenario = {
  name: "lower-case-project",
  title: "The project's key is in lower case",
  description: "Keys are upper-case, and the API tells the cases apart.",
  cause: "project-not-found",
  create: () =>
    company(({ credentials }) => {
      credentials.project = "proj";
    }),
};
