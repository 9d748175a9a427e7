import { describe, expect, test } from "vitest";
import { documentOf, type FakeJira, playScenario } from "../src/index.ts";
import { ask, askJson } from "./jira.ts";

const v3 = "/rest/api/3";
const add = { comment: [{ add: { body: documentOf("Looks good.") } }] };

async function textsOf(fake: FakeJira): Promise<string[]> {
  const { comments } = await askJson(fake, "/rest/api/2/issue/PROJ-1/comment");
  return comments.map(({ body }: { body: string }) => body);
}

describe("a comment that goes with other changes", () => {
  test("is added by an edit", async () => {
    const fake = playScenario("healthy");
    const body = { fields: { summary: "New" }, update: { comment: [...add.comment, ...add.comment] } };
    expect((await ask(fake, `${v3}/issue/PROJ-1`, { method: "PUT", body })).status).toBe(204);
    expect(await textsOf(fake)).toEqual(["Looks good.", "Looks good."]);
    const ids = fake.cloud.sites[0]?.issues[0]?.comments.map(({ id }) => id);
    expect(new Set(ids).size).toBe(2);
  });

  test("is refused together with them", async () => {
    const fake = playScenario("healthy");
    const body = { fields: { summary: "New" }, update: { comment: [{ add: { body: "plain" } }] } };
    const refused = await ask(fake, `${v3}/issue/PROJ-1`, { method: "PUT", body });
    expect(await refused.json()).toEqual({
      errorMessages: [],
      errors: { comment: "Comment body is not valid!" },
    });
    expect(await textsOf(fake)).toEqual([]);
    expect(fake.cloud.sites[0]?.issues[0]?.summary).toBe("Pay by invoice");
  });

  test("needs the permission to comment", async () => {
    const fake = playScenario("healthy");
    for (const project of fake.cloud.sites[0]?.projects ?? []) {
      project.permissions = { "*": ["BROWSE_PROJECTS", "EDIT_ISSUES"] };
    }
    const refused = await ask(fake, `${v3}/issue/PROJ-1`, { method: "PUT", body: { update: add } });
    expect(await refused.text()).toContain("You do not have the permission to comment on this issue.");
  });

  test.each([
    ["is lost in a transition without a screen", undefined, []],
    ["is lost in a transition whose screen has no field for it", ["labels"], []],
    ["is added in a transition whose screen has a field for it", ["comment"], ["Looks good."]],
  ])("%s", async (_, screen, texts) => {
    const fake = playScenario("healthy");
    for (const transition of fake.cloud.sites[0]?.projects[0]?.workflow.transitions ?? []) {
      if (screen) transition.screen = screen;
    }
    const body = { transition: { id: "21" }, update: add };
    expect((await ask(fake, `${v3}/issue/PROJ-1/transitions`, { method: "POST", body })).status).toBe(204);
    expect(await textsOf(fake)).toEqual(texts);
  });
});

test("a comment is changed and deleted by its author, with the permission", async () => {
  const fake = playScenario("healthy");
  const body = { body: documentOf("Looks good.") };
  const { id } = await askJson(fake, `${v3}/issue/PROJ-1/comment`, { method: "POST", body });
  const path = `/rest/api/2/issue/PROJ-1/comment/${id}`;
  const changed = await askJson(fake, path, { method: "PUT", body: { body: "Looks better." } });
  expect(changed).toMatchObject({ id, body: "Looks better." });
  expect((await ask(fake, path, { method: "PUT", body: { body: "" } })).status).toBe(400);
  expect((await ask(fake, path, { method: "DELETE", authorization: null })).status).toBe(404);
  expect((await ask(fake, path, { method: "DELETE" })).status).toBe(204);
  expect((await ask(fake, path)).status).toBe(404);
});

test("comments come in pages of a hundred", async () => {
  const fake = playScenario("healthy");
  const [issue] = fake.cloud.sites[0]?.issues ?? [];
  const now = new Date().toISOString();
  for (let id = 10_000; id < 10_101; id += 1) {
    const body = documentOf("Again.");
    issue?.comments.push({ id: String(id), author: "", body, created: now, updated: now });
  }
  const path = `${v3}/issue/PROJ-1/comment`;
  expect(await askJson(fake, path)).toMatchObject({ maxResults: 100, total: 101 });
  expect((await askJson(fake, `${path}?startAt=100`)).comments).toHaveLength(1);
});

test("a comment longer than Jira allows is refused", async () => {
  const fake = playScenario("healthy");
  const add = (length: number) =>
    ask(fake, "/rest/api/2/issue/PROJ-1/comment", { method: "POST", body: { body: "x".repeat(length) } });
  expect((await add(32_767)).status).toBe(201);
  const refused = await add(32_768);
  expect(refused.status).toBe(400);
  expect(await refused.text()).toContain("It exceeds the allowed limit of 32,767 characters.");
});

test("somebody else's comment is deleted only by an account that may delete all", async () => {
  const fake = playScenario("healthy");
  const now = new Date().toISOString();
  const [issue] = fake.cloud.sites[0]?.issues ?? [];
  issue?.comments.push({
    id: "10000",
    author: "5f0c277e70b8a90025a00777",
    body: documentOf("Mine."),
    created: now,
    updated: now,
  });
  const path = `${v3}/issue/PROJ-1/comment/10000`;
  for (const method of ["PUT", "DELETE"]) {
    const refused = await ask(fake, path, { method, body: { body: documentOf("Not mine.") } });
    expect(refused.status).toBe(400);
  }
  expect(await textsOf(fake)).toEqual(["Mine."]);

  for (const project of fake.cloud.sites[0]?.projects ?? []) {
    project.permissions = { "*": ["BROWSE_PROJECTS", "DELETE_ALL_COMMENTS"] };
  }
  expect((await ask(fake, path, { method: "DELETE" })).status).toBe(204);
});
