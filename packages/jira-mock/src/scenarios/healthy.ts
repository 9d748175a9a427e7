import { company, type Scenario } from "./scenario.ts";

export const healthy: Scenario = {
  name: "healthy",
  title: "Everything works",
  description:
    "The site, the space (project) and the token are in order, and the configuration matches them.",
  create: company,
};
