import { company, type Scenario } from "./scenario.ts";

export const healthy: Scenario = {
  name: "healthy",
  title: "Everything works",
  description: "A site, a project and a token in good order, and a configuration that fits them.",
  create: company,
};
