import { expect, test } from "vitest";
import type { WorkItemDraft } from "../src/index.ts";
import { signedIn, thrownBy } from "./signed-in.ts";

const drafts: readonly [code: string, draft: Partial<WorkItemDraft>, said: string][] = [
  ["text-too-long", { title: "Two\nlines" }, "summary: The summary is invalid"],
  ["text-too-long", { title: "x".repeat(256) }, "summary: Summary can't exceed 255 characters."],
  ["text-too-long", { description: "x".repeat(32_768) }, "description: The entered text is too long."],
  ["label-blanks", { labels: ["login page"] }, "labels: The label 'login page' contains spaces"],
  ["parent-not-valid", { type: "Sub-task" }, "issuetype: Issue type is a sub-task but parent"],
  ["parent-not-valid", { fields: { parent: "PROJ-2" } }, "parentId: Given parent work item does not"],
  ["parent-not-valid", { fields: { parent: "PROJ-99" } }, "parent: Could not find issue by id or key."],
  ["value-form", { fields: { duedate: "31.12.2026" } }, "duedate: Error parsing date string"],
  ["custom-field-other-kind", { fields: { story_points: "5" } }, "Operation value must be a number"],
];

test.for(drafts)("a new work item is refused as %s: %j", async ([code, draft, said]) => {
  const { plugin } = await signedIn();
  const error = await thrownBy(plugin.createWorkItem({ type: "Bug", title: "Login fails", ...draft }));
  expect(error).toMatchObject({ code, status: 400, message: expect.stringContaining("Jira says: ") });
  expect(error?.details[0]).toContain(said);
});

test("an empty comment is refused as a missing text", async () => {
  const { plugin } = await signedIn();
  const error = await thrownBy(plugin.addComment("PROJ-1", ""));
  expect(error).toMatchObject({
    code: "field-required",
    details: ["comment: Comment body can not be empty!"],
  });
});
