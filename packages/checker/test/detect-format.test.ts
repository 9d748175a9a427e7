import { expect, test } from "vitest";
import { check } from "../src/index.ts";

test.for([
  ["yaml", "jira:\n  url: x\n"],
  ["yaml", "# comment = not an assignment\njira:\n"],
  ["yaml", '{"jira": {"url": "x"}}'],
  ["yaml", "---\nurl: a=b\n"],
  ["yaml", '"jira":\n  url: x\n'],
  ["yaml", "\uFEFFjira:\r\n  url: x\r\n"],
  ["yaml", ""],
  ["yaml", "only words\n"],
  ["dotenv", "JIRA_URL=x\n"],
  ["dotenv", "# jira: settings\n\nJIRA_URL=x\n"],
  ["dotenv", "JIRA_URL = x\n"],
  ["dotenv", "\uFEFFJIRA_URL=x\r\n"],
] as const)("is %s: %j", ([format, text]) => {
  expect(check(text).format).toBe(format);
});
