import { expect, test } from "vitest";
import { check, fixAll } from "../src/index.ts";

const valid = `jira:
  url: "\${JIRA_URL}"
  email: "\${JIRA_EMAIL}"
  api_token: "\${JIRA_API_TOKEN}"
  project: "PROJ"
`;

test("leaves a text without a safe fix alone", async () => {
  expect(await fixAll(valid, check)).toBe(valid);
  const guessed = valid.replace('"PROJ"', '"PROJ" or "TEAM"');
  expect(check(guessed).valid).toBe(false);
  expect(await fixAll(guessed, check)).toBe(guessed);
});

test("also fixes problems that the first fixes reveal", async () => {
  const text = valid.replace("api_token:", "token:").replace('"${JIRA_API_TOKEN}"', "$JIRA_API_TOKEN");
  const fixed = await fixAll(text, check);
  expect(check(fixed).diagnostics).toEqual([]);
});
