import { expect, test } from "vitest";
import { connectionKeys, variableName } from "../src/index.ts";

test("nine settings have an environment form, in this order", () => {
  expect(connectionKeys.map(variableName)).toEqual([
    "JIRA_URL",
    "JIRA_EMAIL",
    "JIRA_API_TOKEN",
    "JIRA_PROJECT",
    "JIRA_CLOUD_ID",
    "JIRA_TOKEN_EXPIRES",
    "JIRA_TIMEOUT",
    "JIRA_RETRY_ATTEMPTS",
    "JIRA_VERIFY_SSL",
  ]);
});
