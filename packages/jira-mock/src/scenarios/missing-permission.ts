import { company, type Scenario } from "./scenario.ts";

export const missingPermission: Scenario = {
  name: "missing-permission",
  title: "A permission is missing",
  description: "The account may look, but neither create nor edit.",
  cause: "permission-missing",
  create: () =>
    company(({ project, user }) => {
      project.permissions[user.accountId] = ["BROWSE_PROJECTS", "ADD_COMMENTS"];
    }),
};
