import type { Cause } from "../diagnosis/cause.ts";

export const cause: Cause = {
  id: "field-not-on-screen",
  severity: "warning",
  title: "New work items (issues) do not have the field",
  advice: "Have the field added to the create screen, or leave it out of new work items (issues).",
  signs: [],
  why: "Jira accepts a field in a new work item only if the create screen of its type has it; otherwise, it answers [“Field cannot be set. It is not on the appropriate screen, or unknown”](/causes/custom-field-unknown/). You can still read it and search for it, and change it if the edit screen has it.",
  fix: "Ask an administrator of the space (project) to add the field: in a team-managed space under Space settings → Work types, in a company-managed one under Space settings → Screens. `GET /rest/api/3/issue/createmeta/PROJ/issuetypes/{id}` shows which fields the screen of a type has, and so does the doctor.",
  examples: [],
};
