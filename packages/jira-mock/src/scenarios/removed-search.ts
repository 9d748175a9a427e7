import { company, type Scenario } from "./scenario.ts";

export const removedSearch: Scenario = {
  name: "removed-search",
  title: "The program uses the old search",
  description:
    "The program calls an endpoint that Atlassian has replaced. Everything else is in order, so you see this only with a program that still calls it.",
  cause: "search-removed",
  create: company,
};
