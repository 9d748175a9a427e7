import { describe, expect, test } from "vitest";
import { documentOf, playScenario } from "../src/index.ts";
import { ask, askJson } from "./jira.ts";

const v3 = "/rest/api/3";
const fields = { project: { key: "PROJ" }, issuetype: { name: "Bug" }, summary: "The total is wrong" };

describe("a new work item", () => {
  test("gets the next key, the first status and the usual priority, and can be read", async () => {
    const fake = playScenario("healthy");
    const description = documentOf("One cent too much.");
    const body = {
      fields: {
        ...fields,
        summary: ` ${fields.summary} `,
        description,
        labels: ["money"],
        customfield_10016: 3,
        parent: { key: "PROJ-1" },
      },
    };
    const response = await ask(fake, `${v3}/issue`, { method: "POST", body });
    expect(response.status).toBe(201);
    expect(await response.json()).toEqual({
      id: "10005",
      key: "PROJ-6",
      self: "https://your-company.atlassian.net/rest/api/3/issue/10005",
    });
    const issue = await askJson(fake, `${v3}/issue/proj-6`);
    expect(issue.fields).toMatchObject({
      summary: "The total is wrong",
      description,
      labels: ["money"],
      customfield_10016: 3,
      parent: { key: "PROJ-1" },
      status: { name: "To Do" },
      resolution: null,
      priority: { name: "Medium" },
      issuetype: { name: "Bug" },
      reporter: { displayName: "Your Name" },
      assignee: null,
    });
  });

  test("gets an id that no other has", async () => {
    const fake = playScenario("healthy");
    fake.cloud.sites[0]?.issues.shift();
    expect(await askJson(fake, `${v3}/issue`, { method: "POST", body: { fields } })).toMatchObject({
      id: "10005",
    });
    expect(fake.cloud.sites[0]?.issues).toHaveLength(5);
  });

  test("is plain text in version 2", async () => {
    const fake = playScenario("healthy");
    const body = { fields: { ...fields, description: "One\nTwo" } };
    expect((await ask(fake, "/rest/api/2/issue", { method: "POST", body })).status).toBe(201);
    expect((await askJson(fake, "/rest/api/2/issue/PROJ-6")).fields.description).toBe("One\nTwo");
    expect((await askJson(fake, `${v3}/issue/PROJ-6`)).fields.description).toEqual(documentOf("One\nTwo"));
  });

  test("names all its mistakes at once", async () => {
    const body = { fields: { ...fields, priority: { name: "Critical" }, customfield_99999: 1 } };
    const { errors } = await askJson(playScenario("healthy"), `${v3}/issue`, { method: "POST", body });
    expect(Object.keys(errors)).toEqual(["priority", "customfield_99999"]);
  });

  test.each(["missing-permission", "archived-project"])(
    "is refused without the permission: %s",
    async (name) => {
      const response = await ask(playScenario(name), `${v3}/issue`, { method: "POST", body: { fields } });
      expect(response.status).toBe(403);
    },
  );

  test("takes names in the account's language and in English", async () => {
    const fake = playScenario("spanish-account");
    for (const name of ["Historia", "Story"]) {
      const body = { fields: { ...fields, issuetype: { name } } };
      expect((await ask(fake, `${v3}/issue`, { method: "POST", body })).status).toBe(201);
    }
  });
});

describe("a change", () => {
  test("replaces fields, and adds and removes labels", async () => {
    const fake = playScenario("healthy");
    const body = {
      fields: { summary: "Rounding differs", priority: { id: "4" } },
      update: { labels: [{ set: ["money", "old"] }, { add: "urgent" }, { remove: "money" }] },
    };
    const response = await ask(fake, `${v3}/issue/PROJ-4`, { method: "PUT", body });
    expect(response.status).toBe(204);
    expect(await response.text()).toBe("");
    const issue = await askJson(fake, `${v3}/issue/PROJ-4?fields=summary,priority,labels`);
    expect(issue.fields).toMatchObject({
      summary: "Rounding differs",
      priority: { name: "Low" },
      labels: ["old", "urgent"],
    });
    expect(Object.keys(issue.fields)).toEqual(["summary", "priority", "labels"]);
  });

  test("with one mistake changes nothing", async () => {
    const fake = playScenario("healthy");
    const before = structuredClone(fake.cloud.sites);
    const body = { fields: { summary: "Other", priority: { name: "Critical" } } };
    expect((await ask(fake, `${v3}/issue/PROJ-4`, { method: "PUT", body })).status).toBe(400);
    expect(fake.cloud.sites).toEqual(before);
  });

  test("can be answered with the changed work item", async () => {
    const fake = playScenario("healthy");
    const body = { fields: { summary: "Other" } };
    const path = `${v3}/issue/PROJ-4`;
    const { fields } = await askJson(fake, `${path}?returnIssue=true`, { method: "PUT", body });
    expect(fields).toEqual((await askJson(fake, path)).fields);
  });

  test("by an operation that the field does not have is refused", async () => {
    const said = async (update: object) => {
      const body = { update };
      return await askJson(playScenario("healthy"), `${v3}/issue/PROJ-4`, { method: "PUT", body });
    };
    expect((await said({ summary: [{ add: "more" }] })).errorMessages).toEqual([
      "Field with id' summary' and name 'Summary' does not support operation 'add' Supported operation(s) are: 'set'",
    ]);
    expect((await said({ labels: [{ up: "money" }] })).errorMessages).toEqual([
      "Field with id' labels' and name 'Labels' does not support operation 'up' Supported operation(s) are: 'set,add,remove'",
    ]);
    expect((await said({ status: [{ add: "Done" }] })).errors.status).toContain("cannot be set.");
  });

  test("of nothing is refused", async () => {
    const response = await ask(playScenario("healthy"), `${v3}/issue/PROJ-4`, { method: "PUT", body: {} });
    expect(response.status).toBe(400);
  });

  test("of a work item that is not there is a 404", async () => {
    const response = await ask(playScenario("healthy"), `${v3}/issue/PROJ-99`, { method: "PUT", body: {} });
    expect(response.status).toBe(404);
    expect(await response.json()).toEqual({
      errorMessages: ["Issue does not exist or you do not have permission to see it."],
      errors: {},
    });
  });
});

test("a comment is added to its work item", async () => {
  const fake = playScenario("healthy");
  const added = await askJson(fake, `${v3}/issue/PROJ-1/comment`, {
    method: "POST",
    body: { body: documentOf("Looks good.") },
  });
  expect(await askJson(fake, `/rest/api/2/issue/PROJ-1/comment/${added.id}`)).toMatchObject({
    body: "Looks good.",
    author: { displayName: "Your Name" },
  });
  for (const [body, comment] of [
    [undefined, "Comment body can not be empty!"],
    [documentOf(""), "Comment body can not be empty!"],
    ["Looks good.", "Comment body is not valid!"],
  ]) {
    const refused = await ask(fake, `${v3}/issue/PROJ-1/comment`, { method: "POST", body: { body } });
    expect(await refused.json()).toMatchObject({ errors: { comment } });
  }
});

test("a link shows at both ends", async () => {
  const fake = playScenario("healthy");
  const body = { type: { name: "Blocks" }, outwardIssue: { key: "PROJ-4" }, inwardIssue: { key: "PROJ-3" } };
  const response = await ask(fake, `${v3}/issueLink`, { method: "POST", body });
  expect(response.status).toBe(201);
  expect(await response.text()).toBe("");
  const [ofBlocked] = (await askJson(fake, `${v3}/issue/PROJ-4?fields=issuelinks`)).fields.issuelinks;
  expect(ofBlocked).toMatchObject({ type: { inward: "is blocked by" }, inwardIssue: { key: "PROJ-3" } });
  const [ofBlocking] = (await askJson(fake, `${v3}/issue/PROJ-3?fields=issuelinks`)).fields.issuelinks;
  expect(ofBlocking).toMatchObject({ type: { outward: "blocks" }, outwardIssue: { key: "PROJ-4" } });
  const unknown = { ...body, type: { name: "Loves" } };
  expect((await ask(fake, `${v3}/issueLink`, { method: "POST", body: unknown })).status).toBe(404);
});

test("a work item is assigned, and unassigned", async () => {
  const fake = playScenario("healthy");
  const [colleague] = await askJson(fake, `${v3}/user/search?query=colleague`);
  expect(colleague.emailAddress).toBe("");
  const path = `${v3}/issue/PROJ-5/assignee`;
  expect((await ask(fake, path, { method: "PUT", body: { accountId: colleague.accountId } })).status).toBe(
    204,
  );
  expect((await askJson(fake, `${v3}/issue/PROJ-5`)).fields.assignee.displayName).toBe("A Colleague");
  expect((await ask(fake, path, { method: "PUT", body: { accountId: null } })).status).toBe(204);
  expect((await askJson(fake, `${v3}/issue/PROJ-5`)).fields.assignee).toBeNull();
  const byName = await ask(fake, path, { method: "PUT", body: { name: "colleague" } });
  expect((await byName.json()).errorMessages[0]).toContain("in GDPR strict mode");
});

test("a work item is not assigned by an account that may only edit it", async () => {
  const fake = playScenario("healthy");
  const [project] = fake.cloud.sites[0]?.projects ?? [];
  const [account = ""] = Object.keys(project?.permissions ?? {});
  Object.assign(project?.permissions ?? {}, { [account]: ["BROWSE_PROJECTS", "EDIT_ISSUES"] });
  const path = `${v3}/issue/PROJ-5`;
  const body = { fields: { assignee: null } };
  const { errors } = await askJson(fake, path, { method: "PUT", body });
  expect(errors.assignee).toContain("It is not on the appropriate screen, or unknown.");
  const { fields } = await askJson(fake, `${path}/editmeta`);
  expect(Object.keys(fields)).toContain("summary");
  expect(fields).not.toHaveProperty("assignee");
});

test("a work item is not assigned to a deactivated account", async () => {
  const fake = playScenario("healthy");
  const colleague = fake.cloud.users.find(({ displayName }) => displayName === "A Colleague");
  if (colleague) colleague.active = false;
  for (const place of ["project=PROJ", "issueKey=PROJ-1", "issueId=10000"]) {
    const assignable = await askJson(fake, `${v3}/user/assignable/search?${place}`);
    expect(assignable.map(({ displayName }: { displayName: string }) => displayName)).toEqual(["Your Name"]);
  }
});

test("a work item is deleted with the permission, and its sub-tasks and links with it", async () => {
  const fake = playScenario("healthy");
  const site = fake.cloud.sites[0];
  const fields = { project: { key: "PROJ" }, issuetype: { name: "Sub-task" }, summary: "A part" };
  const body = { fields: { ...fields, parent: { key: "PROJ-3" } } };
  expect((await ask(fake, `${v3}/issue`, { method: "POST", body })).status).toBe(201);
  site?.links.push({ id: "1", type: "10000", inward: "10002", outward: "10003" });
  const remove = (query: string) => ask(fake, `${v3}/issue/PROJ-3${query}`, { method: "DELETE" });

  expect((await remove("")).status).toBe(403);
  for (const project of site?.projects ?? []) {
    project.permissions = { "*": ["BROWSE_PROJECTS", "DELETE_ISSUES"] };
  }
  const refused = await remove("");
  expect(refused.status).toBe(400);
  expect(await refused.text()).toContain("The issue 'PROJ-3' has subtasks.");
  expect((await remove("?deleteSubtasks=true")).status).toBe(204);
  expect(site?.issues.map(({ key }) => key)).toEqual(["PROJ-1", "PROJ-2", "PROJ-4", "PROJ-5"]);
  expect(site?.links).toEqual([]);
});
