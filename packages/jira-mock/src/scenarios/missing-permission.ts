import { company, type Scenario } from "./scenario.ts";

export const missingPermission: Scenario = {
  name: "missing-permission",
  title: "A permission is missing",
  description: "The account can read work items (issues), but not create or edit them.",
  cause: "permission-missing",
  create: () =>
    company(({ project, user }) => {
      project.permissions[user.accountId] = ["BROWSE_PROJECTS", "ADD_COMMENTS"];
    }),
};
