import { describe, expectTypeOf, test } from "vitest";
import type {
  CustomFields,
  IssueTypes,
  JiraConfig,
  JiraEnvironment,
  PriorityMapping,
  WorkflowStates,
} from "../src/index.ts";

const required = {
  url: "https://your-company.atlassian.net",
  email: "${JIRA_EMAIL}",
  api_token: "${JIRA_API_TOKEN}",
  project: "PROJ",
} as const;

describe("JiraConfig", () => {
  test("accepts every setting", () => {
    ({
      jira: {
        ...required,
        cloud_id: "11223344-a1b2-3c4d-5e6f-0123456789ab",
        token_expires: "2027-11-02",
        timeout: 30,
        retry_attempts: 3,
        verify_ssl: true,
        custom_fields: { sprint: "customfield_10020", own_name: "customfield_10042" },
        issue_types: { bug: "Bug", own_name: "Incident" },
        priority_mapping: { critical: "Highest" },
        workflow_states: { done: "Done" },
      },
    }) satisfies JiraConfig;
  });

  test("accepts a reference in place of a number or a boolean", () => {
    ({
      jira: { ...required, timeout: "${TIMEOUT}", retry_attempts: "${RETRIES}", verify_ssl: "${VERIFY}" },
    }) satisfies JiraConfig;
  });

  test("asks for the four required settings and no others", () => {
    type Settings = JiraConfig["jira"];
    type RequiredKey = { [Key in keyof Settings]-?: object extends Pick<Settings, Key> ? never : Key };
    expectTypeOf<RequiredKey[keyof Settings]>().toEqualTypeOf<"url" | "email" | "api_token" | "project">();
  });

  test("refuses a token in place of its reference", () => {
    // @ts-expect-error: the token itself
    ({ jira: { ...required, api_token: "secret" } }) satisfies JiraConfig;
  });

  test("refuses quoted numbers and booleans", () => {
    // @ts-expect-error: text
    ({ jira: { ...required, timeout: "30" } }) satisfies JiraConfig;
    // @ts-expect-error: text
    ({ jira: { ...required, verify_ssl: "true" } }) satisfies JiraConfig;
  });

  test("refuses a key that it does not know", () => {
    // @ts-expect-error: unknown
    ({ jira: { ...required, server: "x" } }) satisfies JiraConfig;
  });
});

test("CustomFields and IssueTypes know some names and take others", () => {
  expectTypeOf<CustomFields["story_points"]>().toEqualTypeOf<string | undefined>();
  expectTypeOf<IssueTypes["feature"]>().toEqualTypeOf<string | undefined>();
  ({ own_name: "customfield_10042" }) satisfies CustomFields;
  ({ own_name: "Incident" }) satisfies IssueTypes;
});

test("CustomFields and IssueTypes take text alone", () => {
  // @ts-expect-error: a number
  ({ sprint: 10020 }) satisfies CustomFields;
  // @ts-expect-error: a number
  ({ own_name: 1 }) satisfies IssueTypes;
});

test("PriorityMapping is closed", () => {
  expectTypeOf<keyof PriorityMapping>().toEqualTypeOf<"critical" | "high" | "medium" | "low">();
});

test("WorkflowStates is closed", () => {
  expectTypeOf<keyof WorkflowStates>().toEqualTypeOf<
    "todo" | "in_progress" | "in_review" | "blocked" | "done" | "cancelled"
  >();
});

test("JiraEnvironment has four required variables and five optional ones, all of them text", () => {
  expectTypeOf<JiraEnvironment>().toEqualTypeOf<{
    JIRA_URL: string;
    JIRA_EMAIL: string;
    JIRA_API_TOKEN: string;
    JIRA_PROJECT: string;
    JIRA_CLOUD_ID?: string;
    JIRA_TOKEN_EXPIRES?: string;
    JIRA_TIMEOUT?: string;
    JIRA_RETRY_ATTEMPTS?: string;
    JIRA_VERIFY_SSL?: string;
  }>();
});
