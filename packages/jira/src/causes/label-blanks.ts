import type { Cause } from "../diagnosis/cause.ts";

export const cause: Cause = {
  id: "label-blanks",
  severity: "error",
  title: "A label contains a space",
  advice: "Replace the spaces in the label, for example with hyphens; a label is one word.",
  signs: [
    {
      confidence: "certain",
      says: ["contains spaces which is invalid", '"errorMessages":["The label \''],
    },
  ],
  why: "Jira's labels [cannot contain spaces](https://confluence.atlassian.com/jirakb/creating-multiple-word-labels-779160786.html). Programs often make a label of something that contains them: [the labels of an alert](https://github.com/prometheus-community/jiralert/issues/181), [a severity](https://github.com/projectdiscovery/nuclei/issues/1689), or the name of a folder. A search for such a label [is refused as well](https://github.com/reload/github-security-jira/issues/289).",
  fix: "Write `login-page` instead of `login page`. Where labels come from elsewhere, replace every space, tab and line break, both when you write a label and when you search for it.",
  examples: [
    {
      title: "Jira's answer to a new work item",
      text: 'HTTP/1.1 400 Bad Request\ncontent-type: application/json;charset=UTF-8\n\n{"errorMessages":[],"errors":{"labels":"The label \'login page\' contains spaces which is invalid."}}',
    },
    {
      title: "Jira's answer to a search",
      text: 'HTTP/1.1 400 Bad Request\ncontent-type: application/json;charset=UTF-8\n\n{"errorMessages":["The label \'login page\' can\'t contain spaces."],"warningMessages":[]}',
    },
  ],
};
