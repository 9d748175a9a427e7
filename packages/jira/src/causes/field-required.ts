import type { Cause } from "../diagnosis/cause.ts";

export const cause: Cause = {
  id: "field-required",
  severity: "error",
  title: "A required field is missing",
  advice:
    "Set the field that Jira names; without it, Jira refuses the work item (issue), the transition or the comment.",
  signs: [
    { confidence: "likely", status: [400], says: [" is required.", "you must specify a summary"] },
    { confidence: "likely", status: [400], says: ["the field '"], also: ["' is required"] },
    { confidence: "likely", says: ["comment body can not be empty"] },
    { confidence: "possible", says: [" is required.", "you must specify a summary"] },
  ],
  why: "An administrator can make any field on a screen required: in company-managed spaces (projects) [in the field configuration](https://support.atlassian.com/jira-cloud-administration/docs/specify-field-behavior/), in team-managed ones for each work type. A transition can have a screen with required fields as well, [often the resolution](https://github.com/mozilla/jira-bugzilla-integration/issues/1055). People see that in the form; a program only finds out when Jira refuses the work item. A comment always needs a text: Jira answers [an empty one with `400`](https://github.com/opserver/Opserver/pull/92).",
  fix: "Map the field in `custom_fields` and give it a value, or ask an administrator to make it optional or give it a default. `GET /rest/api/3/issue/createmeta/PROJ/issuetypes/{id}` lists the fields of a type with `required` and `hasDefaultValue`; the doctor compares them with your mappings. `GET /rest/api/3/issue/PROJ-123/transitions?expand=transitions.fields` lists those of each transition; they are written [in the same request as the transition](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issues/#api-rest-api-3-issue-issueidorkey-transitions-post), as `updateWorkItem()` does with `state` and `fields`.",
  examples: [
    {
      title: "Jira's answer to a new work item",
      text: 'HTTP/1.1 400 Bad Request\ncontent-type: application/json;charset=UTF-8\n\n{"errorMessages":[],"errors":{"customfield_10050":"Severity is required."}}',
    },
    {
      title: "Jira's answer to a transition",
      text: 'HTTP/1.1 400 Bad Request\n\n{"errorMessages":["Field Resolution is required."],"errors":{}}',
    },
    { title: "A command line", text: "customfield_10004: Story Points is required." },
    {
      title: "Jira's answer to an empty comment",
      text: '{"errorMessages":[],"errors":{"comment":"Comment body can not be empty!"}}',
    },
    {
      title: "Jira's answer to a blank title",
      text: '{"errorMessages":[],"errors":{"summary":"You must specify a summary of the issue."}}',
    },
  ],
};
