import { company, type Scenario } from "./scenario.ts";

export const serverUnavailable: Scenario = {
  name: "server-unavailable",
  title: "Atlassian's side is down",
  description: "Every call is answered with 503.",
  cause: "atlassian-unavailable",
  create: () =>
    company(({ cloud }) => {
      cloud.conditions.outage = { status: 503, retryAfter: 1 };
    }),
};
