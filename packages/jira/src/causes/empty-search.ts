import type { Cause } from "../diagnosis/cause.ts";

export const cause: Cause = {
  id: "empty-search",
  severity: "warning",
  title: "A search finds nothing",
  advice: "Check at /rest/api/3/myself that you are signed in; an anonymous search is nearly always empty.",
  signs: [
    { confidence: "likely", status: [200], says: ['"issues":[]'] },
    {
      confidence: "possible",
      says: ['"issues":[]', "found 0 issue", "no issues found", "no result found for given query"],
    },
  ],
  why: "The space (project) is empty, the account may not see what is in it, or [you are not signed in](/causes/anonymous-answer/). For an anonymous request, even a search in a space that does not exist succeeds, with no results.",
  fix: "First check that `/rest/api/3/myself` answers `200`, then that `/rest/api/3/project/PROJ` does. Only then can you believe an empty result.",
  examples: [
    {
      title: "Jira's answer",
      text: 'HTTP/1.1 200 OK\ncontent-type: application/json;charset=UTF-8\n\n{"issues":[],"isLast":true}',
    },
    { title: "A validation script", text: "Found 0 issues in project PROJ" },
  ],
};
