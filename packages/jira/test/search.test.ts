import type { FakeJira } from "@jira-config/jira-mock";
import { describe, expect, test } from "vitest";
import { onlyProject } from "./many-fields.ts";
import { all, signedIn } from "./signed-in.ts";

function lastJql({ requests }: FakeJira): unknown {
  return (requests.at(-1)?.body as { jql?: unknown } | undefined)?.jql;
}

/** Adds tasks, each a second younger than the one before. */
function addTasks({ cloud }: FakeJira, count: number): void {
  const [site] = cloud.sites;
  const [issue] = site?.issues ?? [];
  const task = site?.issueTypes.find(({ name }) => name.english === "Task");
  if (!site || !issue || !task) throw new Error("The fake has nothing to copy.");
  const issues = Array.from({ length: count }, (_, number) => ({
    ...issue,
    id: `${20000 + number}`,
    key: `PROJ-${20000 + number}`,
    issueType: task.id,
    summary: `Task ${number}`,
    created: new Date(Date.now() + number * 1000).toISOString(),
  }));
  site.issues.push(...issues);
}

describe("a search", () => {
  test("goes through all pages, and only as far as it is read", async () => {
    const { plugin, fake } = await signedIn();
    addTasks(fake, 120);
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

  test("ends with the last page, and with an error where one page comes again and again", async () => {
    const { plugin, config } = await signedIn();
    const page = { issues: [], isLast: true, nextPageToken: "again" };
    let count = 0;
    await plugin.authenticate(config, {
      fetch: async (url, init) => {
        if (!url.endsWith("/search/jql")) return fetch(url, init);
        count += 1;
        if (count > 5) throw new Error("This goes on for ever.");
        return Response.json(page, { headers: { "x-aaccountid": "1" } });
      },
    });
    expect(await all(plugin.searchWorkItems())).toEqual([]);
    expect(count).toBe(1);
    page.isLast = false;
    await expect(all(plugin.searchWorkItems())).rejects.toThrow("the same page");
    expect(count).toBe(3);
  });

  test("uses the configuration's words, and quotes the key", async () => {
    const { plugin, fake } = await signedIn();
    await all(
      plugin.searchWorkItems({
        states: ["done"],
        labels: ['so "called"'],
        jql: "created >= -7d OR key = PROJ-1",
      }),
    );
    expect(lastJql(fake)).toMatch(
      /^project = "PROJ" AND status IN \("\d+"\) AND labels IN \("so \\"called\\""\) AND \(created >= -7d OR key = PROJ-1\) ORDER BY created DESC$/,
    );
  });

  test.each([
    [{ labels: ["back\\slash"] }, 'labels IN ("back\\\\slash")'],
    [{ text: 'say "no" OR x' }, 'text ~ "say \\"no\\" OR x"'],
    [{ assignee: '5b10" OR x' }, 'assignee = "5b10\\" OR x"'],
    [{ text: "a\tb\nc\u0085\uFFFF" }, 'text ~ "a\\u0009b\nc\\u0085\\uffff"'],
  ])("takes %o as a value, whatever is in it", async (query, condition) => {
    const { plugin, fake } = await signedIn();
    // Only Jira can say that there is no such person.
    await all(plugin.searchWorkItems(query)).catch(() => {});
    expect(lastJql(fake)).toBe(`project = "PROJ" AND ${condition} ORDER BY created DESC`);
  });

  test("for a text with a tab is understood", async () => {
    const { plugin } = await signedIn();
    const found = await all(plugin.searchWorkItems({ text: "checkout\tinvoice" }));
    expect(found).toMatchObject([{ title: "Choose invoice at checkout" }]);
  });

  test.each(["types", "states", "labels"])(
    "for one of no %s finds nothing, without a request",
    async (name) => {
      const { plugin, fake } = await signedIn();
      const before = fake.requests.length;
      expect(await all(plugin.searchWorkItems({ [name]: [], text: "invoice" }))).toEqual([]);
      expect(fake.requests).toHaveLength(before);
    },
  );

  test.each([
    ["ORDER BY priority", false],
    ["labels = x order  by created DESC", false],
    ['summary ~ "order by mail"', true],
    ["summary ~ 'an \\' order by mail'", true],
  ])("takes a condition, and no order: %j", async (jql, isTaken) => {
    const { plugin, fake } = await signedIn();
    const before = fake.requests.length;
    const error = await all(plugin.searchWorkItems({ jql })).catch((thrown: Error) => thrown);
    if (isTaken) return expect(lastJql(fake)).toContain(`(${jql})`);
    expect(error).toMatchObject({ message: expect.stringContaining("Leave ORDER BY out of jql") });
    expect(fake.requests).toHaveLength(before);
  });

  test("takes a blank text or condition for none", async () => {
    const { plugin, fake } = await signedIn();
    await all(plugin.searchWorkItems({ text: " ", jql: "\n" }));
    expect(lastJql(fake)).toBe('project = "PROJ" ORDER BY created DESC');
  });

  test("may be longer than an address", async () => {
    const { plugin } = await signedIn();
    await plugin.createWorkItem({ type: "task", title: "The one", labels: ["label-0"] });
    const labels = Array.from({ length: 1500 }, (_, index) => `label-${index}`);
    expect(await all(plugin.searchWorkItems({ labels }))).toMatchObject([{ title: "The one" }]);
  });

  test("for a type needs no permission to create one", async () => {
    const { plugin, fake } = await signedIn();
    const project = onlyProject(fake);
    const readOnly = Object.keys(project.permissions).map((account) => [account, ["BROWSE_PROJECTS"]]);
    project.permissions = Object.fromEntries(readOnly);
    expect(await all(plugin.searchWorkItems({ types: ["bug"] }))).toMatchObject([{ type: { word: "bug" } }]);
  });
});
