import type { Cause } from "../diagnosis/cause.ts";

export const cause: Cause = {
  id: "text-too-long",
  severity: "error",
  title: "A text is too long, or a title has line breaks",
  advice: "Shorten the text that Jira names; a title (summary) is one line of at most 255 characters.",
  signs: [
    {
      confidence: "certain",
      says: [
        "summary is invalid because it contains newline",
        "summary can't exceed 255 characters",
        "summary must be less than 255 characters",
        "the entered text is too long. it exceeds the allowed limit of",
      ],
    },
  ],
  why: "A title (summary) has [at most 255 characters](https://github.com/tenable/integration-jira-cloud/issues/322) and [no line breaks](https://github.com/elastic/kibana/issues/104932). A description, a comment or another long text has [at most 32,767 characters](https://github.com/mozilla/jira-bugzilla-integration/issues/180), counted in the form that is sent: a text that was cut before it was [converted from Markdown](https://github.com/mozilla/jira-bugzilla-integration/issues/1030) can be too long again. You typically see this when a program copies an error message, a log or another tracker's title into a work item (issue).",
  fix: "In the title, first replace line breaks with spaces, then cut it to 255 characters. Cut long texts after all conversions, and attach the full text as a file, or link to it.",
  examples: [
    {
      title: "Jira's answer to a title in two lines",
      text: 'HTTP/1.1 400 Bad Request\ncontent-type: application/json;charset=UTF-8\n\n{"errorMessages":[],"errors":{"summary":"The summary is invalid because it contains newline characters."}}',
    },
    {
      title: "Jira's answer to a long title",
      text: 'HTTP/1.1 400 Bad Request\ncontent-type: application/json;charset=UTF-8\n\n{"errorMessages":[],"errors":{"summary":"Summary can\'t exceed 255 characters."}}',
    },
    {
      title: "Python",
      text: "jira.exceptions.JIRAError: JiraError HTTP 400 url: https://your-company.atlassian.net/rest/api/2/issue\ntext: The entered text is too long. It exceeds the allowed limit of 32,767 characters.",
    },
  ],
};
