import type { Cause } from "../diagnosis/cause.ts";

export const cause: Cause = {
  id: "empty-search",
  severity: "warning",
  title: "A search that finds nothing",
  advice: "Check at /rest/api/3/myself that you are signed in; nobody's search is always empty.",
  signs: [
    { confidence: "likely", status: [200], says: ['"issues":[]', '"issues": []'] },
    { confidence: "possible", says: ['"issues":[]', '"issues": []', "found 0 issues"] },
  ],
  why: "The space (project) is empty, the account may not see what is in it, or [nobody is signed in](/causes/anonymous-answer/): to an anonymous caller even a search for a space that does not exist is an empty success.",
  fix: "Make sure that `/rest/api/3/myself` answers `200`, then that `/rest/api/3/project/PROJ` does. Only then is an empty search empty.",
  examples: [
    {
      title: "Jira's answer",
      text: 'HTTP/1.1 200 OK\ncontent-type: application/json;charset=UTF-8\n\n{"issues":[],"isLast":true}',
    },
    { title: "A validation script", text: "Found 0 issues in project PROJ" },
  ],
};
