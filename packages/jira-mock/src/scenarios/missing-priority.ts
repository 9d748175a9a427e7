import { company, type Scenario } from "./scenario.ts";

export const missingPriority: Scenario = {
  name: "missing-priority",
  title: "The priorities have other names",
  description: "The space (project) has its own priority scheme, with none of the usual names.",
  cause: "priority-unknown",
  create: () =>
    company(({ site, project }) => {
      const names = ["Blocker", "Critical", "Major", "Minor"];
      const priorities = names.map((english, index) => ({
        id: String(10000 + index),
        name: { english },
        description: "",
        color: "#707070",
      }));
      site.priorities.push(...priorities);
      project.priorities = priorities.map(({ id }) => id);
      project.defaultPriority = "10002";
    }),
};
