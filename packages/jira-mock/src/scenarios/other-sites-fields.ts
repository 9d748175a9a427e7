import { customField } from "../templates/fields.ts";
import { editableFields } from "../templates/site.ts";
import { company, type Scenario } from "./scenario.ts";

export const otherSitesFields: Scenario = {
  name: "other-sites-fields",
  title: "The field IDs are another site's",
  description:
    "The IDs of custom fields differ from site to site: on this site, those for story points and sprint belong to other fields.",
  cause: "custom-field-other-kind",
  create: () =>
    company(({ site, project }) => {
      const others = ["Story Points", "Sprint", "Parent Link", "Rank", "Story point estimate"];
      site.fields = site.fields.filter(({ name }) => !others.includes(name.english));
      site.fields.push(
        customField("Parent Link", 10016),
        customField("Sprint", 10019),
        customField("Rank", 10020),
        customField("Story Points", 10026),
      );
      project.screen = [...editableFields, "customfield_10014", "customfield_10019", "customfield_10026"];
    }),
};
