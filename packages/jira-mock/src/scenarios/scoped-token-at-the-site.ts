import { integrationScopes } from "../endpoints/endpoint.ts";
import { company, type Scenario } from "./scenario.ts";

export const scopedTokenAtTheSite: Scenario = {
  name: "scoped-token-at-the-site",
  title: "A token with scopes, sent to the site",
  description:
    "Tokens with scopes work only at the gateway. The site treats the request as anonymous: /myself answers 401, and an empty search looks like success.",
  cause: "scoped-token-at-site",
  create: () =>
    company(({ token }) => {
      token.scopes = integrationScopes;
    }),
};
