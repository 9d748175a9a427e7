import { teamManagedProject } from "../templates/team-managed.ts";
import { company, type Scenario } from "./scenario.ts";

export const teamManaged: Scenario = {
  name: "team-managed",
  title: "The space (project) is team-managed",
  description:
    "It has its own work item (issue) types and statuses, and a different field for estimates than company-managed spaces (projects).",
  cause: "custom-field-other-kind",
  create: () =>
    company(({ site, user, credentials }) => {
      teamManagedProject(site, { id: "10001", key: "TEAM", name: "Mobile app", lead: user.accountId });
      credentials.project = "TEAM";
    }),
};
