import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { guide } from "../../../testing/guide.ts";
import { check } from "../src/index.ts";
import { renderers } from "../src/renderers/index.ts";

test("the guide's YAML is correct, except for what differs from site to site", () => {
  const report = check(guide);
  expect(report).toMatchObject({
    valid: true,
    format: "yaml",
    summary: { errors: 0, warnings: 1, infos: 3 },
  });
  expect(renderers.text.render([{ name: "guide.yaml", report }])).toBe(
    [
      "guide.yaml:3:8: info: Replace this example with your own site's address. [example-value]\n",
      "guide.yaml:19:19: info: Confirm this ID with jira-config doctor; guides name it, but every site numbers its own fields. [common-field-id]\n",
      "guide.yaml:20:13: info: Confirm this ID with jira-config doctor; guides name it, but every site numbers its own fields. [common-field-id]\n",
      'guide.yaml:21:16: warning: Map this to "parent"; Atlassian is replacing the Epic Link field with it. [epic-link-field]\n',
    ].join(""),
  );
});

test("the guide's .env needs a real token", () => {
  const report = check(readFileSync(new URL("fixtures/guide.env", import.meta.url), "utf8"));
  expect(report).toMatchObject({
    valid: false,
    format: "dotenv",
    summary: { errors: 1, warnings: 0, infos: 2 },
  });
  expect(renderers.text.render([{ name: "guide.env", report }])).toBe(
    [
      "guide.env:2:10: info: Replace this example with your own site's address. [example-value]\n",
      "guide.env:3:16: error: Replace the placeholder in JIRA_API_TOKEN with the real value. [placeholder-value]\n",
      "guide.env:4:12: info: Replace this example with the email address of the account that created the token. [example-value]\n",
    ].join(""),
  );
});
