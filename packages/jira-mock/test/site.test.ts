import { describe, expect, test } from "vitest";
import { playScenario } from "../src/index.ts";
import { ask, askJson } from "./jira.ts";

const v3 = "/rest/api/3";

interface Named {
  id: string;
  name: string;
  untranslatedName?: string;
}

const namesOf = (things: readonly Named[]) => things.map(({ name }) => name);

test("the cloud id is public", async () => {
  const fake = playScenario("expired-token");
  expect(await askJson(fake, "/_edge/tenant_info", { authorization: null })).toEqual({
    cloudId: fake.cloud.sites[0]?.cloudId,
  });
});

describe("permissions", () => {
  const path = `${v3}/mypermissions?projectKey=PROJ&permissions=BROWSE_PROJECTS,CREATE_ISSUES`;

  test("are answered one by one", async () => {
    const { permissions } = await askJson(playScenario("missing-permission"), path);
    expect(permissions).toMatchObject({
      BROWSE_PROJECTS: { id: "10", key: "BROWSE_PROJECTS", type: "PROJECT", havePermission: true },
      CREATE_ISSUES: { havePermission: false },
    });
  });

  test.each([
    ["", 400, { errorMessages: ["The 'permissions' query parameter is required."], errors: {} }],
    [
      "permissions=LAUNCH_ROCKETS",
      400,
      { errorMessages: [], errors: { LAUNCH_ROCKETS: "Unrecognized permission" } },
    ],
    [
      "permissions=BROWSE_PROJECTS&projectKey=NOPE",
      404,
      { errorMessages: ["Could not find project with provided key."], errors: {} },
    ],
  ])("must be asked for by name: %s", async (query, status, body) => {
    const response = await ask(playScenario("healthy"), `${v3}/mypermissions?${query}`);
    expect(response.status).toBe(status);
    expect(await response.json()).toEqual(body);
  });

  test.each(["issueKey=PROJ-1", "issueId=10000"])("are answered for a work item: %s", async (asked) => {
    const fake = playScenario("missing-permission");
    const [site] = fake.cloud.sites;
    const [project] = site?.projects ?? [];
    if (!project) throw new Error("The fake has no project.");
    const elsewhere = Object.fromEntries(
      Object.keys(project.permissions).map((account) => [account, ["CREATE_ISSUES"] as const]),
    );
    site?.projects.push({ ...project, id: "10001", key: "OTHER", permissions: elsewhere });
    const path = `${v3}/mypermissions?permissions=CREATE_ISSUES`;
    expect((await askJson(fake, path)).permissions).toMatchObject({
      CREATE_ISSUES: { havePermission: true },
    });
    const { permissions } = await askJson(fake, `${path}&${asked}`);
    expect(permissions).toMatchObject({ CREATE_ISSUES: { havePermission: false } });
    expect((await ask(fake, `${path}&issueKey=PROJ-99`)).status).toBe(404);
  });

  test("are all missing without a login", async () => {
    const fake = playScenario("expired-token");
    const { permissions } = await askJson(fake, `${v3}/mypermissions?permissions=BROWSE_PROJECTS`);
    expect(permissions.BROWSE_PROJECTS.havePermission).toBe(false);
  });
});

describe("names", () => {
  const path = `${v3}/issue/createmeta/PROJ/issuetypes`;
  const english = ["Epic", "Story", "Task", "Bug", "Sub-task"];
  const spanish = ["Epic", "Historia", "Tarea", "Error", "Subtarea"];

  test("are in the language of the account, with the English ones beside them", async () => {
    const { issueTypes } = await askJson(playScenario("spanish-account"), path);
    expect(namesOf(issueTypes)).toEqual(spanish);
    expect(issueTypes.map(({ untranslatedName }: Named) => untranslatedName)).toEqual(english);
  });

  test("are in another language only with X-Force-Accept-Language", async () => {
    const fake = playScenario("spanish-account");
    const wish = { "accept-language": "en" };
    expect(namesOf((await askJson(fake, path, { headers: wish })).issueTypes)).toEqual(spanish);
    const insisted = { ...wish, "x-force-accept-language": "true" };
    expect(namesOf((await askJson(fake, path, { headers: insisted })).issueTypes)).toEqual(english);
  });

  test("that users have given are not translated, and categories keep their keys", async () => {
    const [type] = await askJson(playScenario("spanish-account"), `${v3}/project/PROJ/statuses`);
    expect(namesOf(type.statuses)).toContain("In Review");
    expect(type.statuses[0]).toMatchObject({
      name: "Por hacer",
      untranslatedName: "To Do",
      statusCategory: { key: "new", name: "Por hacer" },
    });
  });
});

describe("a project", () => {
  test("is found by its former key, and has its new one", async () => {
    const fake = playScenario("renamed-project");
    expect((await askJson(fake, `${v3}/project/PROJ`)).key).toBe("PAY");
    expect((await askJson(fake, `${v3}/issue/PROJ-1`)).key).toBe("PAY-1");
  });

  test.each([
    ["PAYM", ["PROJ"]],
    ["proj", ["PROJ"]],
    ["nothing", []],
  ])("is found by a part of its key or name, in any case: %s", async (query, keys) => {
    const { values } = await askJson(playScenario("healthy"), `${v3}/project/search?query=${query}`);
    expect(values.map(({ key }: { key: string }) => key)).toEqual(keys);
  });

  test("is not found by its key in lower case", async () => {
    expect((await ask(playScenario("healthy"), `${v3}/project/proj`)).status).toBe(404);
  });

  test("says that it is archived, and is not listed", async () => {
    const fake = playScenario("archived-project");
    expect((await askJson(fake, `${v3}/project/PROJ`)).archived).toBe(true);
    expect((await askJson(fake, `${v3}/project/search`)).values).toEqual([]);
  });

  test("that is team-managed has its own types, statuses and estimate", async () => {
    const fake = playScenario("team-managed");
    const project = await askJson(fake, `${v3}/project/TEAM`);
    expect(project).toMatchObject({ style: "next-gen", simplified: true });
    expect(namesOf(project.issueTypes)).toContain("Subtask");
    const scope = { type: "PROJECT", project: { id: project.id } };
    for (const type of project.issueTypes) expect(type.scope).toEqual(scope);
    const { fields } = await askJson(fake, `${v3}/issue/createmeta/TEAM/issuetypes/10102`);
    expect(namesOf(fields)).toContain("Story point estimate");
    expect(namesOf(fields)).not.toContain("Story Points");
  });

  test("has its own priorities", async () => {
    const { fields } = await askJson(
      playScenario("missing-priority"),
      `${v3}/issue/createmeta/PROJ/issuetypes/10001`,
    );
    const priority = fields.find(({ fieldId }: { fieldId: string }) => fieldId === "priority");
    expect(namesOf(priority.allowedValues)).toEqual(["Blocker", "Critical", "Major", "Minor"]);
    expect(priority.defaultValue.name).toBe("Major");
    const fake = playScenario("healthy");
    const [project] = fake.cloud.sites[0]?.projects ?? [];
    if (project) project.priorities = ["1", "3"];
    const { values } = await askJson(fake, `${v3}/priority/search?projectId=${project?.id}`);
    expect(namesOf(values)).toEqual(["Highest", "Medium"]);
  });

  test("takes no new work item without the permission", async () => {
    const refused = await ask(playScenario("missing-permission"), `${v3}/issue/createmeta/PROJ/issuetypes`);
    expect(refused.status).toBe(400);
  });
});

describe("fields", () => {
  const kindOf = async (scenario: string, id: string) => {
    const fields = await askJson(playScenario(scenario), `${v3}/field`);
    return fields.find((field: Named) => field.id === id)?.schema.custom;
  };

  test("have other numbers on another site", async () => {
    expect(await kindOf("healthy", "customfield_10020")).toBe("com.pyxis.greenhopper.jira:gh-sprint");
    expect(await kindOf("other-sites-fields", "customfield_10020")).toBe(
      "com.pyxis.greenhopper.jira:gh-lexo-rank",
    );
  });

  test("that users have made are not listed without a login", async () => {
    const fields = await askJson(playScenario("expired-token"), `${v3}/field`);
    expect(fields.length).toBeGreaterThan(5);
    expect(fields.filter(({ custom }: { custom: boolean }) => custom)).toEqual([]);
  });
});

test("a query names a field as Jira does, and one that users have made by its name", async () => {
  const { visibleFieldNames } = await askJson(playScenario("healthy"), `${v3}/jql/autocompletedata`);
  const ofValue = (wanted: string) =>
    visibleFieldNames.find(({ value }: { value: string }) => value === wanted)?.displayName;
  expect(ofValue("summary")).toBe("summary");
  expect(ofValue("Story Points")).toBe("Story Points - cf[10016]");
});

test("links are missing when they are switched off", async () => {
  const fake = playScenario("healthy");
  expect((await askJson(fake, `${v3}/issueLinkType`)).issueLinkTypes[0]).toMatchObject({
    name: "Blocks",
    inward: "is blocked by",
    outward: "blocks",
  });
  for (const site of fake.cloud.sites) site.linking = false;
  expect((await ask(fake, `${v3}/issueLinkType`)).status).toBe(404);
});

test.each([
  ["project/search", 100],
  ["issue/createmeta/PROJ/issuetypes", 200],
  ["issue/createmeta/PROJ/issuetypes/10001", 200],
])("%s returns at most %i at once", async (path, most) => {
  expect(await askJson(playScenario("healthy"), `${v3}/${path}?maxResults=500`)).toMatchObject({
    maxResults: most,
  });
});

test("a list comes in pages", async () => {
  const page = await askJson(playScenario("healthy"), `${v3}/priority/search?startAt=3&maxResults=1`);
  expect(page).toMatchObject({ startAt: 3, maxResults: 1, total: 5, isLast: false });
  expect(namesOf(page.values)).toEqual(["Low"]);
});

test("what belongs to a team-managed space (project) is listed for accounts that see it", async () => {
  const fake = playScenario("team-managed");
  for (const path of ["status", "issuetype"]) {
    const everything = await askJson(fake, `/rest/api/3/${path}`);
    const scopes = everything.map(({ scope }: { scope?: unknown }) => scope !== undefined);
    expect(new Set(scopes)).toEqual(new Set([false, true]));
    expect(await askJson(fake, `/rest/api/3/${path}`, { authorization: null })).toEqual([]);
  }
  const projects = await askJson(fake, "/rest/api/3/project");
  expect(projects.map(({ key }: { key: string }) => key)).toEqual(["PROJ", "TEAM"]);
});

test("resolutions are listed", async () => {
  const resolutions = await askJson(playScenario("healthy"), "/rest/api/3/resolution");
  expect(namesOf(resolutions)).toEqual(["Done", "Won't Do", "Duplicate", "Cannot Reproduce"]);
  expect(resolutions[1].self).toBe("https://your-company.atlassian.net/rest/api/3/resolution/10001");
});

test("every built-in permission is known, even those that nobody has", async () => {
  const keys = "CLOSE_ISSUES,EDIT_OWN_COMMENTS,EDIT_ALL_COMMENTS,SYSTEM_ADMIN,MANAGE_SPRINTS_PERMISSION";
  const path = `/rest/api/3/mypermissions?projectKey=PROJ&permissions=${keys}`;
  const { permissions } = await askJson(playScenario("healthy"), path);
  const held = keys.split(",").filter((key) => permissions[key].havePermission);
  expect(held).toEqual(["CLOSE_ISSUES", "EDIT_OWN_COMMENTS"]);
  expect(permissions.SYSTEM_ADMIN).toMatchObject({ id: "44", type: "GLOBAL" });
});

test("an account is found by its id", async () => {
  const fake = playScenario("healthy");
  const path = "/rest/api/3/user?accountId=";
  expect(await askJson(fake, `${path}5f0c277e70b8a90025a00777`)).toMatchObject({
    displayName: "A Colleague",
  });
  expect((await ask(fake, `${path}nobody`)).status).toBe(404);
  expect((await ask(fake, "/rest/api/3/user")).status).toBe(404);
});

test("a work item has its names, transitions and fields when they are asked for", async () => {
  const fake = playScenario("healthy");
  const path = "/rest/api/3/issue/PROJ-1?fields=summary,status";
  expect(Object.keys(await askJson(fake, path))).toEqual(["expand", "id", "self", "key", "fields"]);
  const full = await askJson(fake, `${path}&expand=names,schema,transitions&expand=editmeta`);
  expect(full.names).toEqual({ summary: "Summary", status: "Status" });
  expect(full.schema.summary).toEqual({ type: "string", system: "summary" });
  expect(full.transitions).toHaveLength(6);
  expect(full.editmeta.fields.summary).toMatchObject({ required: true });
});
