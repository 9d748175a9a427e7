import { company, type Scenario } from "./scenario.ts";

export const missingField: Scenario = {
  name: "missing-field",
  title: "A field does not exist",
  description: "The site has no field with the ID that the configuration gives for story points.",
  cause: "custom-field-unknown",
  create: () =>
    company(({ site, project }) => {
      site.fields = site.fields.filter(({ id }) => id !== "customfield_10016");
      project.screen = project.screen.filter((id) => id !== "customfield_10016");
    }),
};
