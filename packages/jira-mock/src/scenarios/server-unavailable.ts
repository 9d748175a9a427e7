import { company, type Scenario } from "./scenario.ts";

export const serverUnavailable: Scenario = {
  name: "server-unavailable",
  title: "Jira is down",
  description: "Jira answers every request with 503.",
  cause: "atlassian-unavailable",
  create: () =>
    company(({ cloud }) => {
      cloud.conditions.outage = { status: 503, retryAfter: 1 };
    }),
};
