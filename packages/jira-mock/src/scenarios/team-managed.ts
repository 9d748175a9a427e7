import { teamManagedProject } from "../templates/team-managed.ts";
import { company, type Scenario } from "./scenario.ts";

export const teamManaged: Scenario = {
  name: "team-managed",
  title: "The project is team-managed",
  description:
    "It has its own issue types and statuses, and estimates in another field than company-managed projects do.",
  cause: "custom-field-other-kind",
  create: () =>
    company(({ site, user, credentials }) => {
      teamManagedProject(site, { id: "10001", key: "TEAM", name: "Mobile app", lead: user.accountId });
      credentials.project = "TEAM";
    }),
};
