import type { Cause } from "../diagnosis/cause.ts";

export const cause: Cause = {
  id: "ip-not-allowed",
  severity: "error",
  kind: "permission",
  title: "This address is not on the site's allow list",
  advice: "Call from an allowed address, through the company's network or VPN, or have this one added.",
  signs: [{ confidence: "certain", says: ["ip address has been rejected", "not on the allowed list"] }],
  why: "An administrator has limited the site to certain [IP addresses](https://support.atlassian.com/security-and-access-policies/docs/specify-ip-addresses-for-product-access/). Laptops pass through the VPN; runners of CI services do not.",
  fix: "Let the job run on a runner inside the company's network, or have the runner's fixed addresses added to the list.",
  examples: [
    {
      title: "Jira's answer",
      text: 'HTTP/1.1 403 Forbidden\ncontent-type: application/json\n\n{"errorMessages":["The IP address has been rejected because it is not on the allowed list. See your admin for more information."],"errors":{}}',
    },
  ],
};
