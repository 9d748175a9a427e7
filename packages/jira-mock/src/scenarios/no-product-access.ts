import { company, type Scenario } from "./scenario.ts";

export const noProductAccess: Scenario = {
  name: "no-product-access",
  title: "The account has no access to Jira",
  description: "The token works, but its owner may not use Jira on this site, so Jira answers 403.",
  cause: "permission-missing",
  create: () =>
    company(({ site, user }) => {
      site.members = site.members.filter((accountId) => accountId !== user.accountId);
    }),
};
