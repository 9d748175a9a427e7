import { readWork } from "../endpoints/endpoint.ts";
import { company, type Scenario } from "./scenario.ts";

export const missingScope: Scenario = {
  name: "missing-scope",
  title: "A scope is missing",
  description:
    "The token can read work items (issues), but not tell whose token it is. The gateway answers 401, although you might expect 403.",
  cause: "scope-missing",
  create: () =>
    company(({ token, site, credentials }) => {
      token.scopes = readWork;
      credentials.cloudId = site.cloudId;
    }),
};
