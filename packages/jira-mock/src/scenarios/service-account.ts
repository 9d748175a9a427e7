import { makeSecret } from "../cloud/token.ts";
import { integrationScopes } from "../endpoints/endpoint.ts";
import { memberPermissions } from "../templates/site.ts";
import { serviceAccount as account } from "../templates/users.ts";
import { company, type Scenario } from "./scenario.ts";

export const serviceAccount: Scenario = {
  name: "service-account",
  title: "A service account",
  description:
    "The token belongs to a service account. Its tokens always have scopes, so they work only at the gateway.",
  create: () =>
    company(({ cloud, site, project, credentials }) => {
      const user = account();
      cloud.users.push(user);
      site.members.push(user.accountId);
      project.permissions[user.accountId] = memberPermissions;
      const token = {
        secret: makeSecret("build-bot"),
        owner: user.accountId,
        status: "live",
        scopes: integrationScopes,
      } as const;
      cloud.tokens.push(token);
      Object.assign(credentials, { email: user.email, apiToken: token.secret, cloudId: site.cloudId });
    }),
};
