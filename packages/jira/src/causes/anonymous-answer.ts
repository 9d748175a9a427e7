import type { Cause } from "../diagnosis/cause.ts";

export const cause: Cause = {
  id: "anonymous-answer",
  severity: "error",
  kind: "authentication",
  title: "Jira treated the request as anonymous",
  advice:
    "Check the token at /rest/api/3/myself; Jira treated this request as anonymous, whatever the answer looks like.",
  signs: [
    {
      confidence: "certain",
      status: [200, 201, 204, 400, 403, 404],
      header: ["x-seraph-loginreason", "AUTHENTICATED_FAILED"],
    },
    { confidence: "certain", says: ["cannot be viewed by anonymous users"] },
    { confidence: "likely", header: ["set-cookie", "_lout"] },
    { confidence: "likely", says: ["login required"] },
  ],
  why: "Many of Jira's endpoints also answer anonymous requests. If the token does not work, they do not answer `401`: Jira [carries on as if the request were anonymous](https://github.com/MrRefactoring/jira.js/issues/418). A search gives `200` with no results, a space (project) gives `404`, and the list of fields gives `200`. The header `X-Seraph-LoginReason: AUTHENTICATED_FAILED` gives it away, but it is not always there.",
  fix: "Trust only `/rest/api/3/myself`, which needs a signed-in account, and the header `X-AAccountId` in other answers. Then find out [why the token was rejected](/causes/token-rejected/).",
  examples: [
    {
      title: "A search by a field that only signed-in accounts see",
      text: 'HTTP/1.1 400 Bad Request\ncontent-type: application/json;charset=UTF-8\n\n{"errorMessages":["Field \'assignee\' does not exist or this field cannot be viewed by anonymous users."],"warningMessages":[]}',
    },
    {
      title: "A search with an expired token",
      text: 'HTTP/1.1 200 OK\ncontent-type: application/json;charset=UTF-8\nx-seraph-loginreason: AUTHENTICATED_FAILED\nset-cookie: atlassian.xsrf.token=0000_lout; Path=/; SameSite=None; Secure\n\n{"issues":[],"isLast":true}',
    },
  ],
};
