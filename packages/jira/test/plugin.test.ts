import { type FakeJira, scenarios } from "@jira-config/jira-mock";
import { describe, expect, test } from "vitest";
import {
  AuthenticationError,
  ConfigurationError,
  type IntegrationError,
  JiraPlugin,
  PermissionError,
  readPluginConfig,
  WorkItemNotFoundError,
} from "../src/index.ts";
import { documentOf, textOf } from "../src/plugin/document.ts";
import { fakeSite } from "./fake-site.ts";

function scenario(name: string): FakeJira {
  const found = scenarios.find((one) => one.name === name);
  if (!found) throw new Error(`There is no scenario ${name}.`);
  return found.create();
}

async function signedIn(fake: FakeJira = scenario("healthy")) {
  const { sources, variables } = await fakeSite(fake);
  const config = readPluginConfig(sources, variables);
  const plugin = new JiraPlugin();
  const account = await plugin.authenticate(config, { environment: {} });
  return { plugin, account, config, fake };
}

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const item of items) list.push(item);
  return list;
}

const thrownBy = (promise: Promise<unknown>) =>
  promise.then(
    () => undefined,
    (error: IntegrationError) => error,
  );

describe("signing in", () => {
  test("tells whose token it is", async () => {
    const { account } = await signedIn();
    expect(account).toEqual({ accountId: expect.any(String), displayName: expect.any(String) });
  });

  test.for([
    ["expired-token", "token-rejected"],
    ["captcha", "captcha-required"],
    ["missing-scope", "scope-missing"],
  ])("fails for %s, with the cause %s", async ([name = "", cause]) => {
    const error = await thrownBy(signedIn(scenario(name)));
    expect(error).toBeInstanceOf(AuthenticationError);
    expect(error?.failure?.id).toBe(cause);
    expect(error?.message).toContain(error?.failure?.advice);
  });

  test("does not hide that the token is dead later on, where Jira answers as if nothing were wrong", async () => {
    const { plugin, fake } = await signedIn();
    for (const token of fake.cloud.tokens) token.status = "revoked";
    for (const promise of [all(plugin.searchWorkItems()), plugin.getWorkItem("PROJ-1")]) {
      const error = await thrownBy(promise);
      expect(error).toBeInstanceOf(AuthenticationError);
      expect(error?.failure?.id).toBe("anonymous-answer");
    }
  });

  test("comes before everything else", async () => {
    await expect(new JiraPlugin().getWorkItem("PROJ-1")).rejects.toThrow("authenticate");
  });
});

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
      assignee: { accountId: account.accountId },
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

  test.for(["../myself", "..", "PROJ-1/comment", "PROJ-1?fields=a", ""])(
    "is not looked for elsewhere: %s",
    async (key) => {
      const { plugin, fake } = await signedIn();
      const before = fake.requests.length;
      const attempts = [
        () => plugin.getWorkItem(key),
        () => plugin.updateWorkItem(key, { title: "x" }),
        () => plugin.updateWorkItem(key, { state: "done" }),
        () => plugin.addComment(key, "x"),
      ];
      for (const attempt of attempts) await expect(attempt()).rejects.toBeInstanceOf(WorkItemNotFoundError);
      expect(fake.requests.slice(before).filter(({ url }) => !url.endsWith("/statuses"))).toEqual([]);
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
    expect(type?.message).toContain("Story");
  });

  test("is neither created nor changed for a state that the site does not have", async () => {
    const { plugin, fake } = await signedIn();
    const draft = { type: "bug", title: "x", state: "On Hold" };
    await expect(plugin.createWorkItem(draft)).rejects.toBeInstanceOf(ConfigurationError);
    const change = { title: "x", state: "On Hold" };
    await expect(plugin.updateWorkItem("PROJ-1", change)).rejects.toBeInstanceOf(ConfigurationError);
    expect(fake.requests.filter(({ method }) => method !== "GET")).toEqual([]);
  });

  test("is asked after when a word of the configuration is misspelt", async () => {
    const { plugin } = await signedIn();
    const error = await thrownBy(plugin.createWorkItem({ type: "feture", title: "x" }));
    expect(error?.message).toContain("“feture”. Did you mean “feature”? It has Epic, Story,");
  });

  test("is not created by an account that may not", async () => {
    const { plugin } = await signedIn(scenario("missing-permission"));
    const error = await thrownBy(plugin.createWorkItem({ type: "bug", title: "x" }));
    expect(error).toBeInstanceOf(PermissionError);
    expect(error).toMatchObject({ failure: { id: "permission-missing" } });
  });

  test("takes comments and links", async () => {
    const { plugin, fake } = await signedIn();
    const blocker = await plugin.createWorkItem({ type: "bug", title: "Blocker" });
    const blocked = await plugin.createWorkItem({ type: "task", title: "Blocked" });
    await plugin.addComment(blocker, "Seen.");
    await plugin.linkWorkItems({ from: blocked, to: blocker, type: "is blocked by" });
    const issues = fake.cloud.sites.flatMap(({ issues }) => issues);
    const idOf = (key: string) => issues.find((issue) => issue.key === key)?.id;
    expect(issues.find(({ key }) => key === blocker)?.comments).toHaveLength(1);
    const links = fake.cloud.sites.flatMap(({ links }) => links);
    // The side that is called inward "blocks" the other.
    expect(links.at(-1)).toMatchObject({ inward: idOf(blocker), outward: idOf(blocked) });
    await expect(plugin.linkWorkItems({ from: blocked, to: blocker, type: "hugs" })).rejects.toThrow(
      "Blocks",
    );
  });
});

describe("a search", () => {
  test("goes through all pages, and only as far as it is read", async () => {
    const { plugin, fake } = await signedIn();
    for (let number = 0; number < 120; number += 1)
      await plugin.createWorkItem({ type: "task", title: `Task ${number}` });
    const before = fake.requests.length;
    for await (const item of plugin.searchWorkItems()) {
      expect(item.title).toBe("Task 119");
      break;
    }
    expect(fake.requests.length - before).toBe(1);
    const found = await all(plugin.searchWorkItems({ types: ["task"] }));
    expect(new Set(found.map(({ key }) => key)).size).toBe(found.length);
    expect(found.length).toBeGreaterThanOrEqual(120);
  });

  test("speaks the configuration's words, and quotes the key", async () => {
    const { plugin, fake } = await signedIn();
    await all(
      plugin.searchWorkItems({
        states: ["done"],
        labels: ['so "called"'],
        jql: "created >= -7d OR key = PROJ-1",
      }),
    );
    const url = new URL(fake.requests.at(-1)?.url ?? "");
    const jql = url.searchParams.get("jql");
    expect(jql).toMatch(
      /^project = "PROJ" AND status IN \("\d+"\) AND labels IN \("so \\"called\\""\) AND \(created >= -7d OR key = PROJ-1\) ORDER BY created DESC$/,
    );
  });
});

test.for(["", "One line", "Two\nlines", "One paragraph\n\nand another"])(
  "%j survives Atlassian's document format",
  (text) => {
    expect(textOf(documentOf(text))).toBe(text);
  },
);
