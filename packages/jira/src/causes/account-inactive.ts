import type { Cause } from "../diagnosis/cause.ts";

export const cause: Cause = {
  id: "account-inactive",
  severity: "error",
  kind: "authentication",
  title: "The account is not active",
  advice: "Have an administrator reactivate the account, or use another one.",
  signs: [{ confidence: "likely", says: ['"active":false'], path: "/myself" }],
  why: "Jira knows the account, but it is deactivated, and its tokens stop working too.",
  fix: "Ask an organization admin to look at the account at [admin.atlassian.com](https://admin.atlassian.com). For jobs, a [service account](https://support.atlassian.com/user-management/docs/manage-api-tokens-for-service-accounts) stays when people leave.",
  examples: [
    {
      title: "Jira's answer at /myself",
      text: 'GET https://your-company.atlassian.net/rest/api/3/myself\nHTTP/1.1 200 OK\n\n{"accountId":"5b10a2844c20165700ede21g","active":false,"displayName":"Former colleague"}',
    },
  ],
};
