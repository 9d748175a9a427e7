import { company, type Scenario } from "./scenario.ts";

export const missingScope: Scenario = {
  name: "missing-scope",
  title: "A scope is missing",
  description:
    "The token may read work, but not say whose it is. The gateway answers 401 where one expects 403.",
  cause: "scope-missing",
  create: () =>
    company(({ token, site, credentials }) => {
      token.scopes = ["read:jira-work"];
      credentials.cloudId = site.cloudId;
    }),
};
