import { integrationScopes } from "../endpoints/endpoint.ts";
import { company, type Scenario } from "./scenario.ts";

export const wrongCloudId: Scenario = {
  name: "wrong-cloud-id",
  title: "The cloud ID is wrong",
  description: "The gateway knows no site with this ID, and answers 404.",
  cause: "cloud-id-unknown",
  create: () =>
    company(({ token, credentials }) => {
      token.scopes = integrationScopes;
      credentials.cloudId = "00000000-0000-4000-8000-000000000000";
    }),
};
