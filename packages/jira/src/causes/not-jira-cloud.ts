import type { Cause } from "../diagnosis/cause.ts";

export const cause: Cause = {
  id: "not-jira-cloud",
  severity: "error",
  kind: "configuration",
  title: "This is not a Jira Cloud site",
  advice: "Use the address of a Jira Cloud site; API tokens do not work with Jira Server or Data Center.",
  signs: [
    {
      confidence: "certain",
      says: [
        '"deploymenttype":"server"',
        '"deploymenttype":"datacenter"',
        "deployment type: server",
        // Pages of Jira Server and Data Center; those of Jira Cloud have version 1001.
        ...["7", "8", "9", "10", "11"].map((major) => `data-name="jira" data-version="${major}.`),
      ],
    },
    { confidence: "likely", says: ["expected object containing a 'name' property"] },
  ],
  why: "The site reports that it is Jira Server or Data Center. These use [personal access tokens](https://confluence.atlassian.com/enterprise/using-personal-access-tokens-1026032365.html) or passwords, and have a different API. This configuration does not support them.",
  fix: "If your company has moved to Jira Cloud, use the new address, which ends in `.atlassian.net`. If it has not, use a client for Data Center.",
  examples: [
    {
      title: "Its answer at /rest/api/2/serverInfo",
      text: 'HTTP/1.1 200 OK\ncontent-type: application/json\n\n{"baseUrl":"https://jira.your-company.com","version":"9.12.1","deploymentType":"Server","serverTitle":"Jira"}',
    },
  ],
};
