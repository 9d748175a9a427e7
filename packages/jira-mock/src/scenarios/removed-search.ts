import { company, type Scenario } from "./scenario.ts";

export const removedSearch: Scenario = {
  name: "removed-search",
  title: "The search is the old one",
  description:
    "The program asks an address that Atlassian has removed; a new one is there. The fake is in good order: it is the program that shows it.",
  cause: "search-removed",
  create: company,
};
