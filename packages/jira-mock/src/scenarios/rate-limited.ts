import { company, type Scenario } from "./scenario.ts";

export const rateLimited: Scenario = {
  name: "rate-limited",
  title: "Too many requests",
  description: "Jira answers 429 and says when to try again.",
  cause: "rate-limited",
  create: () =>
    company(({ cloud }) => {
      cloud.conditions.rateLimit = { limit: 100, retryAfter: 1, reason: "jira-burst-based" };
    }),
};
