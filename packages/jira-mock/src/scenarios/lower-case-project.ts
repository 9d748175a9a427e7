import { company, type Scenario } from "./scenario.ts";

export const lowerCaseProject: Scenario = {
  name: "lower-case-project",
  title: "The space (project) key is in lower case",
  description: "Keys are in capitals, and the API is case sensitive.",
  cause: "project-not-found",
  create: () =>
    company(({ credentials }) => {
      credentials.project = "proj";
    }),
};
