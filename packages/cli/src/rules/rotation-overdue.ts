import type { OwnRule } from "./rule.ts";

/** The name of the token, with secrets hidden, the day that counts, and whether the token has expired. */
export interface Overdue {
  token: string;
  due: string;
  hasExpired: boolean;
}

export const rotationOverdue: OwnRule<Overdue> = {
  id: "rotation-overdue",
  severity: "error",
  topic: "Token inventory",
  title: "No token is overdue",
  message: ({ token, due, hasExpired }) =>
    `Replace ${token}; ${hasExpired ? "it expired" : "that was due"} on ${due}.`,
  why: "No one prescribes how often to replace a Jira token, apart from the [365 days](https://support.atlassian.com/atlassian-account/docs/manage-api-tokens-for-your-atlassian-account/) after which every token expires. The 90 days are what [CIS](https://tenable.com/audits/items/CIS_Google_Cloud_Platform_v1.2.0_L1.audit:cec3c8e5eabd4bcec0d82d80710f515b) recommends for a cloud's API keys; [OWASP](https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html) recommends regular rotation, without a number. You can choose the days of the policy, but not the day on which a token expires: that counts if it comes first.",
  fix: "[Rotate it](/security/rotate/): create a new one, put it in place, wait until the old one is no longer used, and revoke the old one. Then write the new dates into the inventory.",
};
