import { company, type Scenario } from "./scenario.ts";

export const priorityOffTheScreen: Scenario = {
  name: "priority-off-the-screen",
  title: "Priority is not on the screen",
  description: "The space's (project's) form has no priority, so programs cannot set one.",
  cause: "priority-not-offered",
  create: () =>
    company(({ project }) => {
      project.screen = project.screen.filter((id) => id !== "priority");
    }),
};
