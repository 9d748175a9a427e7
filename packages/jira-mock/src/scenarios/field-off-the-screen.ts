import { company, type Scenario } from "./scenario.ts";

export const fieldOffTheScreen: Scenario = {
  name: "field-off-the-screen",
  title: "A field is not on the screen",
  description: "The site has the field for story points, but no form for new work items (issues) does.",
  cause: "field-not-on-screen",
  create: () =>
    company(({ project }) => {
      project.screen = project.screen.filter((id) => id !== "customfield_10016");
    }),
};
