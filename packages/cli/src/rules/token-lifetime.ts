import { maxLifetime } from "@jira-config/schema/rotation";
import type { OwnRule } from "./rule.ts";

export const tokenLifetime: OwnRule = {
  id: "token-lifetime",
  severity: "error",
  topic: "Token inventory",
  title: `A token lasts between 1 and ${maxLifetime} days`,
  message: () => `Correct these dates; a token lasts between 1 and ${maxLifetime} days.`,
  why: `Every API token lasts [1 to ${maxLifetime} days](https://support.atlassian.com/atlassian-account/docs/manage-api-tokens-for-your-atlassian-account/). Other dates are a mistake, and the reminder would come too late.`,
  fix: "Copy both dates from [the list of your tokens](https://id.atlassian.com/manage-profile/security/api-tokens).",
};
