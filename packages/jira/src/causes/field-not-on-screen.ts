import type { Cause } from "../diagnosis/cause.ts";

export const cause: Cause = {
  id: "field-not-on-screen",
  severity: "warning",
  title: "New work items (issues) do not have the field",
  advice: "Have the field put on the create screen, or leave it out of new work items (issues).",
  signs: [],
  why: "Jira takes a field in a new work item only when the create screen of its type has it; otherwise it answers [“Field cannot be set. It is not on the appropriate screen, or unknown”](/causes/custom-field-unknown/). Reading and searching work all the same, and an edit does when the edit screen has the field.",
  fix: "An administrator of the space (project) adds the field: in a team-managed space under Space settings → Work types, in a company-managed one under Space settings → Screens. `GET /rest/api/3/issue/createmeta/PROJ/issuetypes/{id}` shows what the screen of a type has, and so does the doctor.",
  examples: [],
};
