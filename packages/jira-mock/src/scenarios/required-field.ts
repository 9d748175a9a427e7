import { customField } from "../templates/fields.ts";
import { company, type Scenario } from "./scenario.ts";

export const requiredField: Scenario = {
  name: "required-field",
  title: "A field is required",
  description: "An administrator has made a field required that the configuration does not include.",
  cause: "field-required",
  create: () =>
    company(({ site, project }) => {
      const severity = customField("Severity", 10030);
      site.fields.push(severity);
      project.screen.push(severity.id);
      project.required.push(severity.id);
    }),
};
