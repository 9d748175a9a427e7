import { describe, expect, test } from "vitest";
import { documentOf, playScenario } from "../src/index.ts";
import { ask, askJson } from "./jira.ts";

const v3 = "/rest/api/3";
const fields = { project: { key: "PROJ" }, issuetype: { name: "Bug" }, summary: "The total is wrong" };

describe("a new work item", () => {
  test.each([
    [{ ...fields, project: { key: "NOPE" } }, "project", "valid project is required"],
    [{ ...fields, issuetype: undefined }, "issuetype", "Specify an issue type"],
    [{ ...fields, issuetype: { name: "Saga" } }, "issuetype", "The issue type selected is invalid."],
    [{ ...fields, summary: undefined }, "summary", "You must specify a summary of the issue."],
    [{ ...fields, summary: "x".repeat(256) }, "summary", "Summary can't exceed 255 characters."],
    [
      { ...fields, description: documentOf("x".repeat(32_768)) },
      "description",
      "The entered text is too long. It exceeds the allowed limit of 32,767 characters.",
    ],
    [{ ...fields, summary: "two\nlines" }, "summary", "contains newline characters."],
    [{ ...fields, priority: { name: "Critical" } }, "priority", "The priority selected is invalid."],
    [{ ...fields, reporter: { accountId: "nobody" } }, "reporter", "is not a user."],
    [{ ...fields, duedate: "2026-13-01" }, "duedate", "Error parsing date string: 2026-13-01"],
    [{ ...fields, customfield_10020: "Sprint 1" }, "customfield_10020", "expected as the Sprint id."],
    [{ ...fields, priority: "High" }, "priority", "Specify the Priority (id or name) in the string format"],
    [{ ...fields, customfield_10016: "3" }, "customfield_10016", "Operation value must be a number"],
    [
      { ...fields, labels: ["two words"] },
      "labels",
      "The label 'two words' contains spaces which is invalid.",
    ],
    [
      { ...fields, assignee: { accountId: "nobody" } },
      "assignee",
      "User 'nobody' cannot be assigned issues.",
    ],
    [{ ...fields, labels: "money" }, "labels", "data was not an array"],
    [{ ...fields, summary: "two\rlines" }, "summary", "contains newline characters."],
    [{ ...fields, parent: "PROJ-1" }, "parent", "data was not an object"],
    [{ ...fields, parent: { key: "PROJ-99" } }, "parent", "Could not find issue by id or key."],
    [
      { ...fields, parent: { key: "PROJ-2" } },
      "parentId",
      "Given parent work item does not belong to appropriate hierarchy.",
    ],
    [
      { ...fields, issuetype: { name: "Sub-task" }, parent: { key: "PROJ-1" } },
      "parentId",
      "does not belong to appropriate hierarchy",
    ],
    [
      { ...fields, issuetype: { name: "Sub-task" } },
      "issuetype",
      "Issue type is a sub-task but parent issue key or id not specified.",
    ],
    [{ ...fields, description: "text" }, "description", "Operation value must be an Atlassian Document"],
    [
      { ...fields, customfield_99999: 1 },
      "customfield_99999",
      "It is not on the appropriate screen, or unknown.",
    ],
    [{ ...fields, issuetype: { name: "Epic" }, parent: { key: "PROJ-1" } }, "parent", "It is not on the"],
  ])("is refused by field: %j", async (body, field, message) => {
    const fake = playScenario("healthy");
    const response = await ask(fake, `${v3}/issue`, { method: "POST", body: { fields: body } });
    expect(response.status).toBe(400);
    expect(((await response.json()) as { errors: Record<string, string> }).errors[field]).toContain(message);
    expect(fake.cloud.sites[0]?.issues).toHaveLength(5);
  });

  test.each([
    [{ type: "doc", content: [] }],
    [{ type: "doc", version: 1 }],
    [{ type: "paragraph", version: 1, content: [] }],
  ])("is refused with a description that is no whole document: %j", async (description) => {
    const body = { fields: { ...fields, description } };
    const { errors } = await askJson(playScenario("healthy"), `${v3}/issue`, { method: "POST", body });
    expect(errors.description).toContain("Operation value must be an Atlassian Document");
  });

  test("is refused without a required field, which is named", async () => {
    const fake = playScenario("required-field");
    const answer = await askJson(fake, `${v3}/issue`, { method: "POST", body: { fields } });
    expect(answer).toEqual({ errorMessages: [], errors: { customfield_10030: "Severity is required." } });
    const text = { ...fields, customfield_10030: "High" };
    const { errors } = await askJson(fake, `${v3}/issue`, { method: "POST", body: { fields: text } });
    expect(errors.customfield_10030).toContain("Could not find valid 'id' or 'value'");
    const complete = { ...fields, customfield_10030: { value: "High" } };
    const response = await ask(fake, `${v3}/issue`, { method: "POST", body: { fields: complete } });
    expect(response.status).toBe(201);
  });

  test("is refused with a single value in a field that takes several", async () => {
    const fake = playScenario("healthy");
    fake.cloud.sites[0]?.projects[0]?.screen.push("customfield_10021");
    const create = (flagged: unknown) =>
      ask(fake, `${v3}/issue`, {
        method: "POST",
        body: { fields: { ...fields, customfield_10021: flagged } },
      });
    const refused = await create({ value: "Impediment" });
    expect(await refused.json()).toMatchObject({
      errors: { customfield_10021: "Specify the value for Flagged in an array" },
    });
    expect((await create([{ value: "Impediment" }])).status).toBe(201);
  });
});
