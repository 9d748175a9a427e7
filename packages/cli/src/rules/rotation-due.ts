import { daysAhead } from "@jira-config/schema/rotation";
import type { OwnRule } from "./rule.ts";

export const rotationDue: OwnRule<{ token: string; due: string }> = {
  id: "rotation-due",
  severity: "warning",
  topic: "Token inventory",
  title: `No token is due within ${daysAhead} days`,
  message: ({ token, due }) => `Replace ${token} by ${due}.`,
  why: "A rotation without an interruption takes days, because the old token stays until nothing uses it any more. Atlassian reminds only the token's owner, [reportedly one day before](https://community.atlassian.com/t5/Jira-questions/Are-notifications-sent-when-API-tokens-are-about-to-expire/qaq-p/2951366).",
  fix: "[Rotate it](/security/rotate/), then write the new dates into the inventory. `jira-config tokens --ics` saves the day for your calendar.",
};
