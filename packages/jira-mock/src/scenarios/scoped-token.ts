import { integrationScopes } from "../endpoints/endpoint.ts";
import { company, type Scenario } from "./scenario.ts";

export const scopedToken: Scenario = {
  name: "scoped-token",
  title: "A token with scopes, through the gateway",
  description:
    "The token has the three scopes that an integration needs, and the configuration contains the cloud ID.",
  create: () =>
    company(({ token, site, credentials }) => {
      token.scopes = integrationScopes;
      credentials.cloudId = site.cloudId;
    }),
};
