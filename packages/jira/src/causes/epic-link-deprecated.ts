import type { Cause } from "../diagnosis/cause.ts";

export const cause: Cause = {
  id: "epic-link-deprecated",
  severity: "warning",
  title: "The Epic Link field is deprecated",
  advice: "Use parent, which holds the epic on every site.",
  signs: [],
  why: "Atlassian has [deprecated](https://docs.adaptavist.com/sr4jc/latest/release-notes/breaking-changes/atlassian-epic-and-parent-fields-jira-rest-api-deprecation/) Epic Link and Parent Link in favour of `parent`, which also works in team-managed spaces (projects), and has the same name on every site.",
  fix: 'Write `epic_link: parent`, and send `{"parent": {"key": "PROJ-1"}}`.',
  examples: [],
};
