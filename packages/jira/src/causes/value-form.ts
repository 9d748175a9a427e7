import type { Cause } from "../diagnosis/cause.ts";
import { valueRefusals } from "../diagnosis/value-refusals.ts";

export const cause: Cause = {
  id: "value-form",
  severity: "error",
  title: "A value is not in the form that the field takes",
  advice:
    "Write the value in the form that Jira names, such as a list, an object, a number, or a date like 2026-12-31.",
  signs: [
    {
      confidence: "certain",
      says: [
        "could not find valid 'id' or 'value' in the parent option object",
        "could not find valid 'id' or 'name' in security level object",
        "supported operation(s) are:",
        "field does not support update",
        "invalid date format. please enter the date in the format",
      ],
    },
    { confidence: "certain", says: ["specify the value for "], also: [" in an array"] },
    {
      confidence: "likely",
      says: [
        ...valueRefusals,
        "specify the priority (",
        "specify a valid security level (",
        "expected 'id' property to be a string",
        "worklog must not be null",
        '":"expected Object"',
        '":"error parsing time:',
        '":"error parsing date string:',
      ],
    },
    { confidence: "likely", status: [400], says: ["error parsing time:", "error parsing date string:"] },
  ],
  why: "Each field takes one form: a label is a text, but [a component](https://github.com/gioboa/jira-plugin/issues/53) is an object in a list, [an option](https://github.com/lesstif/php-jira-rest-client/issues/470) and [a parent](https://github.com/fourplusone/terraform-provider-jira/issues/102) are objects, and [the options of a field that takes several](https://github.com/atlassian/atlascode/issues/1179) are a list of them. A time needs its offset [without a colon](https://github.com/sooperset/mcp-atlassian/issues/863). Under `update`, there are operations, and [not every field has](https://github.com/StackStorm-Exchange/stackstorm-jira/issues/35) `add`.",
  fix: `Write the value like one of these:

- an option: \`{"value":"High"}\`; several: \`[{"value":"Web"},{"value":"Mobile"}]\`
- components and versions: \`[{"name":"API"}]\`
- a priority: \`{"name":"High"}\`; a parent: \`{"key":"PROJ-1"}\`; a person: \`{"accountId":"…"}\`
- labels: \`["login"]\`
- a date: \`"2026-12-31"\`; a date with a time: \`"2026-12-31T09:00:00.000+0000"\`

\`GET /rest/api/3/issue/createmeta/PROJ/issuetypes/{id}\` shows the form of each field under \`schema\`, and its \`operations\`.`,
  examples: [
    {
      title: "Jira's answer to an option that is only a text",
      text: 'HTTP/1.1 400 Bad Request\ncontent-type: application/json;charset=UTF-8\n\n{"errorMessages":[],"errors":{"customfield_10050":"Could not find valid \'id\' or \'value\' in the Parent Option object."}}',
    },
    {
      title: "Jira's answer to a component that is not a list",
      text: 'HTTP/1.1 400 Bad Request\ncontent-type: application/json;charset=UTF-8\n\n{"errorMessages":[],"errors":{"components":"data was not an array"}}',
    },
    {
      title: "Python",
      text: "jira.exceptions.JIRAError: JiraError HTTP 400 url: https://your-company.atlassian.net/rest/api/2/issue\ntext: Error parsing time: 2026-09-25T13:00:00+00:00",
    },
    {
      title: "Jira's answer to an operation",
      text: "{\"errorMessages\":[\"Field with id' customfield_10028' and name 'Hostname' does not support operation 'add' Supported operation(s) are: 'set'\"],\"errors\":{}}",
    },
  ],
};
