import { type Static, Type } from "typebox";
import { type FieldDocumentation, text } from "./field.ts";
import { forms } from "./forms.ts";
import { keyList, sectionOptions } from "./section.ts";

/**
 * Ids of Jira's own fields that a mapping may name.
 * Source: https://support.atlassian.com/jira-software-cloud/docs/jql-fields/ and the field list of the REST API,
 * https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-fields/
 */
export const systemFields = [
  "assignee",
  "attachment",
  "comment",
  "components",
  "created",
  "creator",
  "description",
  "duedate",
  "environment",
  "fixVersions",
  "issuelinks",
  "issuetype",
  "labels",
  "parent",
  "priority",
  "project",
  "reporter",
  "resolution",
  "resolutiondate",
  "security",
  "status",
  "subtasks",
  "summary",
  "timeestimate",
  "timeoriginalestimate",
  "timespent",
  "timetracking",
  "updated",
  "versions",
  "votes",
  "watches",
  "worklog",
] as const;

const fieldId = (field: FieldDocumentation<string>) =>
  text({
    ...field,
    pattern: `(?:${forms.customFieldId}|${systemFields.join("|")})`,
    expected: "Use a field ID such as customfield_10016, or a system field such as parent.",
  });

const perSite = "The number differs from site to site: look it up at `/rest/api/3/field`.";

const names = {
  story_points: Type.Optional(
    fieldId({
      title: "Story points",
      description: "The field that holds the estimate.",
      details: `${perSite} Team-managed spaces use “Story point estimate”, company-managed ones “Story Points”.`,
      examples: ["customfield_10016"],
    }),
  ),
  sprint: Type.Optional(
    fieldId({
      title: "Sprint",
      description: "The field that holds the sprint.",
      details: perSite,
      examples: ["customfield_10020"],
    }),
  ),
  epic_link: Type.Optional(
    fieldId({
      title: "Epic link",
      description: "The field that names the epic.",
      details: `Use \`parent\`, which every site has. The Epic Link field is deprecated, and its number differs from site to site.`,
      examples: ["parent", "customfield_10014"],
    }),
  ),
};

/** Names that an integration uses, mapped to the fields of this Jira site. */
export const customFields = Type.Object(names, {
  additionalProperties: fieldId({
    title: "Custom field",
    description: "A field of this Jira site, under a name of your own.",
    details: perSite,
    examples: ["customfield_10042"],
  }),
  ...sectionOptions(names, {
    title: "Custom fields",
    description: "Your integration's names for fields, mapped to this site's field IDs.",
    details: `Known names are ${keyList(names, "`")}; add your own as you need them.`,
    expected: "Write one name per line with its field ID, such as story_points: customfield_10016.",
  }),
});

/** Field IDs by name; names beyond the known ones are allowed. */
export type CustomFields = Static<typeof customFields> & { [name: string]: string | undefined };
