import { describe, expect, test } from "vitest";
import { type Answer, configurationOf } from "../../src/builder/answers.ts";

const answer = (name: string, text: string, more: Partial<Answer> = {}): Answer => ({
  name,
  text,
  isNumber: false,
  ...more,
});

const made = (...answers: Answer[]) => JSON.parse(configurationOf(answers)).jira;

describe("the builder's answers", () => {
  test("refer to a variable when a required one is left blank, and are left out otherwise", () => {
    expect(made(answer("url", "  ", { variable: "JIRA_URL" }), answer("cloud_id", ""))).toEqual({
      url: "${JIRA_URL}",
    });
  });

  test("go into the mapping that their name says", () => {
    expect(made(answer("issue_types.bug", "Bug"), answer("issue_types.task", "Task "))).toEqual({
      issue_types: { bug: "Bug", task: "Task" },
    });
  });

  test("are numbers where a number is wanted and written, and else kept for the checker to judge", () => {
    expect(
      made(
        answer("timeout", "30", { isNumber: true }),
        answer("retry_attempts", "often", { isNumber: true }),
      ),
    ).toEqual({ timeout: 30, retry_attempts: "often" });
  });
});
