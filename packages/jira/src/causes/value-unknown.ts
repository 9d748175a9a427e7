import type { Cause } from "../diagnosis/cause.ts";

export const cause: Cause = {
  id: "value-unknown",
  severity: "error",
  kind: "configuration",
  title: "The field has no such value",
  advice: "Use an option, a component, a version or a link type that exists, or have it added.",
  signs: [
    {
      confidence: "certain",
      says: [
        "option value '",
        "option id '",
        "component name '",
        "component id '",
        "version name '",
        "version id '",
      ],
      also: ["' is not valid"],
    },
    {
      confidence: "certain",
      says: ["no issue link type with name '", "no issue link type with id '"],
    },
    { confidence: "certain", says: ["you do not have permission to create new components"] },
    {
      confidence: "certain",
      says: ["component", "fixVersion", "affectedVersion", "resolution", "sprint", "level"].map(
        (field) => `does not exist for the field '${field}'`,
      ),
    },
    { confidence: "likely", status: [400], says: ["specify a valid value for "] },
  ],
  why: "An option belongs to one field, and a component or a version to one space (project); their IDs, like those of [security levels](https://github.com/openshift-eng/art-tools/pull/2987), are different on another site. Link types go by their name, such as `Blocks`, and not by [what a link says](https://github.com/andygrunwald/go-jira/issues/660), such as “is blocked by”. If Jira does not know the name of a component, it may answer that you do not have [permission to create new components](https://github.com/ankitpokhrel/jira-cli/issues/861).",
  fix: "`GET /rest/api/3/issue/createmeta/PROJ/issuetypes/{id}` shows the values of each field under `allowedValues`; `/rest/api/3/project/PROJ/components`, `/rest/api/3/project/PROJ/versions` and `/rest/api/3/issueLinkType` list the others. Copy the name or the ID from there. If the value is missing, ask an administrator of the space to add it.",
  examples: [
    {
      title: "Jira's answer to a new work item",
      text: 'HTTP/1.1 400 Bad Request\ncontent-type: application/json;charset=UTF-8\n\n{"errorMessages":[],"errors":{"customfield_10050":"Option id \'null\' is not valid"}}',
    },
    { title: "A command line", text: "Version name '1.4.0' is not valid" },
    {
      title: "Another command line",
      text: "components: You do not have permission to create new components. Contact your project admin or Jira admin for assistance.",
    },
    {
      title: "Jira's answer to a link",
      text: '{"errorMessages":["No issue link type with name \'is blocked by\' found."],"errors":{}}',
    },
  ],
};
