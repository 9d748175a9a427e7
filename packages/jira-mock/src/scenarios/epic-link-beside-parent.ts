import { company, type Scenario } from "./scenario.ts";

export const epicLinkBesideParent: Scenario = {
  name: "epic-link-beside-parent",
  title: "Epic Link is used instead of parent",
  description: "The configuration still names the field that parent has replaced.",
  cause: "epic-link-deprecated",
  create: () =>
    company(({ mappings }) => {
      mappings.custom_fields.epic_link = "customfield_10014";
    }),
};
