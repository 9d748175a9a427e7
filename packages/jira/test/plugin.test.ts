import { describe, expect, test } from "vitest";
import { ConfigurationError, PermissionError, WorkItemNotFoundError } from "../src/index.ts";
import { documentOf } from "../src/plugin/document.ts";
import { manyFields, onlyProject } from "./many-fields.ts";
import { all, scenario, signedIn, thrownBy } from "./signed-in.ts";

describe("a work item", () => {
  test("is created, read and changed in the configuration's words", async () => {
    const { plugin, account } = await signedIn();
    const key = await plugin.createWorkItem({
      type: "bug",
      title: "Login fails",
      description: "First line\nsecond line\n\nNew paragraph",
      priority: "critical",
      labels: ["login"],
      assignee: account.accountId,
      fields: { story_points: 5 },
    });
    expect(await plugin.getWorkItem(key)).toMatchObject({
      key,
      title: "Login fails",
      description: "First line\nsecond line\n\nNew paragraph",
      type: { word: "bug", name: "Bug" },
      priority: { word: "critical", name: "Highest" },
      labels: ["login"],
      assignee: account,
      fields: { story_points: 5 },
      url: expect.stringMatching(new RegExp(`/browse/${key}$`)),
    });
    await plugin.updateWorkItem(key, {
      title: "Login works",
      priority: "low",
      assignee: null,
      state: "in_progress",
    });
    expect(await plugin.getWorkItem(key)).toMatchObject({
      title: "Login works",
      priority: { word: "low" },
      assignee: undefined,
      state: { word: "in_progress", name: "In Progress" },
    });
  });

  test("understands the site's own names as well", async () => {
    const { plugin } = await signedIn();
    const key = await plugin.createWorkItem({ type: "Epic", title: "Everything" });
    expect(await plugin.getWorkItem(key)).toMatchObject({ type: { word: "epic", name: "Epic" } });
  });

  test("has the same words for an account of another language", async () => {
    const { plugin } = await signedIn(scenario("spanish-account"));
    const key = await plugin.createWorkItem({ type: "feature", title: "Una historia", priority: "high" });
    expect(await plugin.getWorkItem(key)).toMatchObject({
      type: { word: "feature", name: "Historia" },
      priority: { word: "high", name: "Alta" },
    });
  });

  test("that is not there, or not seen, is an error of its own", async () => {
    const { plugin } = await signedIn();
    const error = await thrownBy(plugin.getWorkItem("PROJ-99999"));
    expect(error).toBeInstanceOf(WorkItemNotFoundError);
    expect(error?.details).toEqual([expect.stringContaining("does not exist")]);
  });

  test.for(["../myself", "..", "../PROJ-1", "P/../x-1", "PROJ-1/comment", "PROJ-1?fields=a", ""])(
    "is not looked for at another address: %s",
    async (key) => {
      const { plugin, fake } = await signedIn();
      const before = fake.requests.length;
      const attempts = [
        () => plugin.getWorkItem(key),
        () => plugin.updateWorkItem(key, { title: "x" }),
        () => plugin.updateWorkItem(key, { state: "done" }),
        () => plugin.addComment(key, "x"),
      ];
      for (const attempt of attempts) {
        const error = await thrownBy(attempt());
        expect(error).toBeInstanceOf(WorkItemNotFoundError);
        expect(error).toMatchObject({
          code: "work-item-not-found",
          message: "Give the key of a work item (issue), such as PROJ-1, or its ID.",
        });
      }
      expect(fake.requests.slice(before)).toEqual([]);
    },
  );

  test("cannot have a type, a priority or a state that the site does not have", async () => {
    const { plugin } = await signedIn();
    const type = await thrownBy(plugin.createWorkItem({ type: "Defect", title: "x" }));
    const priority = await thrownBy(plugin.createWorkItem({ type: "bug", title: "x", priority: "Blocker" }));
    const state = await thrownBy(plugin.updateWorkItem("PROJ-1", { state: "On Hold" }));
    for (const error of [type, priority, state]) expect(error).toBeInstanceOf(ConfigurationError);
    expect([type, priority, state].map((error) => error?.failure?.id)).toEqual([
      "issue-type-unknown",
      "priority-unknown",
      "status-unknown",
    ]);
    expect(type?.message).toMatch(/“Defect”\. It has .*Story/);
  });

  test("can have a type that was added to the site after it was missing", async () => {
    const { plugin, fake } = await signedIn();
    const draft = { type: "Incident", title: "Login fails" };
    await expect(plugin.createWorkItem(draft)).rejects.toMatchObject({ code: "issue-type-unknown" });
    const bug = fake.cloud.sites[0]?.issueTypes.find(({ name }) => name.english === "Bug");
    if (!bug) throw new Error("The fake has no bugs.");
    bug.name = { english: "Incident" };
    expect(await plugin.createWorkItem(draft)).toMatch(/^PROJ-/);
  });

  test("is read by its ID as well", async () => {
    const { plugin } = await signedIn();
    expect(await plugin.getWorkItem("10001")).toMatchObject({ key: "PROJ-2" });
  });

  test("has fields in Jira's own form as they are", async () => {
    const { plugin, fake } = await signedIn();
    const fields = { parent: { key: "PROJ-1" }, duedate: "2026-12-24" };
    const key = await plugin.createWorkItem({ type: "feature", title: "x", fields });
    const issue = fake.cloud.sites.flatMap(({ issues }) => issues).find((one) => one.key === key);
    expect(issue).toMatchObject({ parent: "10000", dueDate: "2026-12-24" });
  });

  test("names its parent by the key", async () => {
    const { plugin, fake } = await signedIn();
    const key = await plugin.createWorkItem({ type: "feature", title: "x", fields: { epic_link: "PROJ-1" } });
    const issues = fake.cloud.sites.flatMap(({ issues }) => issues);
    const parent = issues.find((issue) => issue.key === "PROJ-1");
    expect(issues.find((issue) => issue.key === key)?.parent).toBe(parent?.id);
  });

  test("may have a type that is not among the first that Jira lists", async () => {
    const fake = scenario("healthy");
    const site = fake.cloud.sites[0];
    const names = Array.from({ length: 250 }, (_, index) => `Type ${index}`);
    const types = names.map((english, index) => ({
      id: `${20000 + index}`,
      name: { english },
      hierarchyLevel: 0 as const,
    }));
    site?.issueTypes.push(...types);
    onlyProject(fake).issueTypes.push(...types.map(({ id }) => id));
    const { plugin } = await signedIn(fake);
    const key = await plugin.createWorkItem({ type: "Type 220", title: "x" });
    expect(await plugin.getWorkItem(key)).toMatchObject({ type: { name: "Type 220" } });
  });

  test("gets its priority from a create screen with more fields than one page", async () => {
    const fake = scenario("spanish-account");
    onlyProject(fake).screen.unshift(...manyFields(fake));
    const { plugin } = await signedIn(fake);
    const key = await plugin.createWorkItem({ type: "feature", title: "x", priority: "high" });
    expect(await plugin.getWorkItem(key)).toMatchObject({ priority: { word: "high", name: "Alta" } });
  });

  test("cannot have a priority that is on no page of its create screen", async () => {
    const fake = scenario("healthy");
    onlyProject(fake).screen = manyFields(fake);
    const { plugin } = await signedIn(fake);
    const error = await thrownBy(plugin.createWorkItem({ type: "bug", title: "x", priority: "high" }));
    expect(error?.failure?.id).toBe("priority-not-offered");
    const pages = fake.requests.filter(({ url }) => url.includes("/issuetypes/"));
    expect(pages.map(({ url }) => new URL(url).searchParams.get("startAt"))).toEqual(["0", "200"]);
  });

  test("is looked up when a word of the configuration is misspelt", async () => {
    const { plugin } = await signedIn();
    const error = await thrownBy(plugin.createWorkItem({ type: "feture", title: "x" }));
    expect(error?.message).toContain("“feture”. Did you mean “feature”? It has Epic, Story,");
  });

  test("is not looked up when the word is right, and the site has nothing of its name", async () => {
    const { plugin } = await signedIn(scenario("missing-issue-type"));
    const error = await thrownBy(plugin.createWorkItem({ type: "feature", title: "x" }));
    expect(error?.failure?.id).toBe("issue-type-unknown");
    expect(error?.message).toContain("“Story”. It has");
  });

  test("is read and changed by an account that may not create any, whatever its language", async () => {
    for (const name of ["healthy", "spanish-account"]) {
      const { plugin, fake } = await signedIn(scenario(name));
      const project = onlyProject(fake);
      const accounts = Object.keys(project.permissions);
      project.permissions = Object.fromEntries(
        accounts.map((account) => [account, ["BROWSE_PROJECTS", "EDIT_ISSUES"] as const]),
      );
      await plugin.updateWorkItem("PROJ-1", { priority: "critical" });
      expect(await plugin.getWorkItem("PROJ-1")).toMatchObject({ priority: { word: "critical" } });
      const unknown = await thrownBy(plugin.updateWorkItem("PROJ-1", { priority: "Blocker" }));
      expect(unknown?.failure?.id).toBe("priority-unknown");
      project.screen = project.screen.filter((id) => id !== "priority");
      const notOffered = await thrownBy(plugin.updateWorkItem("PROJ-1", { priority: "low" }));
      expect(notOffered?.failure?.id).toBe("priority-not-offered");
      project.permissions = Object.fromEntries(
        accounts.map((account) => [account, ["BROWSE_PROJECTS"] as const]),
      );
      const notAllowed = await thrownBy(plugin.updateWorkItem("PROJ-1", { priority: "low" }));
      expect(notAllowed).toBeInstanceOf(PermissionError);
    }
  });

  test("has its English names requested once for each priority, not for each work item", async () => {
    const { plugin, fake } = await signedIn(scenario("spanish-account"));
    await all(plugin.searchWorkItems());
    await all(plugin.searchWorkItems());
    const inEnglish = fake.requests.filter(({ headers }) => headers["x-force-accept-language"] === "true");
    const priorities = new Set(fake.cloud.sites[0]?.issues.flatMap(({ priority }) => priority ?? []));
    expect(inEnglish).toHaveLength(priorities.size);
  });

  test("is not created when Jira fails to say which types there are, whatever the account may do", async () => {
    const { plugin } = await signedIn(scenario("healthy"), {
      fetch: async (url, init) =>
        url.includes("/createmeta/") ? new Response(null, { status: 500 }) : fetch(url, init),
    });
    expect(await thrownBy(plugin.createWorkItem({ type: "bug", title: "x" }))).toMatchObject({ status: 500 });
  });

  test("is not created by an account that may not", async () => {
    const { plugin } = await signedIn(scenario("missing-permission"));
    const error = await thrownBy(plugin.createWorkItem({ type: "bug", title: "x" }));
    expect(error).toBeInstanceOf(PermissionError);
    expect(error).toMatchObject({ failure: { id: "permission-missing" } });
  });

  test.for([{}, { priority: "high" }])(
    "is not created in an archived space, and the error says why, with %j",
    async (more) => {
      const { plugin, fake } = await signedIn(scenario("archived-project"));
      const error = await thrownBy(plugin.createWorkItem({ type: "bug", title: "x", ...more }));
      expect(error).toBeInstanceOf(PermissionError);
      expect(error).toMatchObject({ code: "project-archived", cause: { code: "permission-missing" } });
      expect(fake.requests.at(-1)?.url).toMatch(/\/project\/PROJ$/);
    },
  );

  test("that cannot be linked, because links are off, is not reported as a missing site", async () => {
    const { plugin, fake } = await signedIn();
    for (const site of fake.cloud.sites) site.linking = false;
    const error = await thrownBy(plugin.linkWorkItems({ from: "PROJ-1", to: "PROJ-2", type: "Blocks" }));
    expect(error).toMatchObject({ name: "IntegrationError", status: 404 });
    expect(error).not.toHaveProperty("code");
    expect(error?.details).toEqual(["Issue linking is currently disabled."]);
  });

  test("has its rich texts written as documents, for one address takes one form, not both", async () => {
    const sent: { url: string; body: string }[] = [];
    const { plugin } = await signedIn(scenario("healthy"), {
      fetch: (url, init) => {
        if (init.method === "POST") sent.push({ url, body: String(init.body) });
        return fetch(url, init);
      },
    });
    const environment = "Firefox";
    const texts = [
      { description: "y", fields: { environment } },
      { fields: { description: "y", environment } },
    ];
    for (const text of texts) {
      // The fake has no such field on its screens.
      await thrownBy(plugin.createWorkItem({ type: "bug", title: "x", ...text }));
      const { url = "", body = "" } = sent.at(-1) ?? {};
      expect(url).toMatch(/\/rest\/api\/3\/issue$/);
      expect(JSON.parse(body).fields).toMatchObject({
        description: documentOf("y"),
        environment: documentOf("Firefox"),
      });
    }
  });

  test("takes comments and links", async () => {
    const { plugin, fake } = await signedIn();
    const blocker = await plugin.createWorkItem({ type: "bug", title: "Blocker" });
    const blocked = await plugin.createWorkItem({ type: "task", title: "Blocked" });
    await plugin.addComment(blocker, "Seen.");
    await plugin.addComment(blocker, documentOf("Repaired."));
    await plugin.linkWorkItems({ from: blocked, to: blocker, type: "is blocked by" });
    const issues = fake.cloud.sites.flatMap(({ issues }) => issues);
    const idOf = (key: string) => issues.find((issue) => issue.key === key)?.id;
    expect(issues.find(({ key }) => key === blocker)?.comments).toHaveLength(2);
    const links = fake.cloud.sites.flatMap(({ links }) => links);
    // The side that is called inward "blocks" the other.
    expect(links.at(-1)).toMatchObject({ inward: idOf(blocker), outward: idOf(blocked) });
    for (const type of ["Blocks", "blocks", "Cloners", "clones"]) {
      await plugin.linkWorkItems({ from: blocker, to: blocked, type });
      const link = fake.cloud.sites.flatMap(({ links }) => links).at(-1);
      expect(link).toMatchObject({ inward: idOf(blocker), outward: idOf(blocked) });
    }
    await expect(plugin.linkWorkItems({ from: blocked, to: blocker, type: "hugs" })).rejects.toThrow(
      "Blocks",
    );
  });
});
