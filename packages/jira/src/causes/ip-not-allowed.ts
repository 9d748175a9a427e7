import type { Cause } from "../diagnosis/cause.ts";

export const cause: Cause = {
  id: "ip-not-allowed",
  severity: "error",
  kind: "permission",
  title: "This address is not on the site's allow list",
  advice: "Call Jira from an allowed address, through the company's network or VPN, or have this one added.",
  signs: [{ confidence: "certain", says: ["ip address has been rejected", "not on the allowed list"] }],
  why: "An administrator has restricted the site to certain [IP addresses](https://support.atlassian.com/security-and-access-policies/docs/specify-ip-addresses-for-product-access/). A laptop on the VPN has one of these; a hosted CI runner does not.",
  fix: "Run the job on a runner inside the company's network, or use a runner with a fixed address and have that added to the list.",
  examples: [
    {
      title: "Jira's answer",
      text: 'HTTP/1.1 403 Forbidden\ncontent-type: application/json\n\n{"errorMessages":["The IP address has been rejected because it is not on the allowed list. See your admin for more information."],"errors":{}}',
    },
  ],
};
