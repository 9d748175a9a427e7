import { inspect } from "node:util";
import { expect, test } from "vitest";
import {
  type ConnectOptions,
  IntegrationError,
  type JiraPlugin,
  PluginConfig,
  readPluginConfig,
  type WorkItemChange,
  type WorkItemQuery,
} from "../src/index.ts";
import { all, signedIn, thrownBy } from "./signed-in.ts";
import { fakeToken } from "./token.ts";

/** The plugin as untyped JavaScript sees it. */
type Loose = Record<Exclude<keyof JiraPlugin, "client">, (...args: unknown[]) => Promise<unknown>>;

const draft = { type: "bug", title: "Login fails" };

const config = new PluginConfig({
  apiEndpoint: "https://your-company.atlassian.net",
  apiKey: fakeToken(),
  organization: "jira-bot@your-company.com",
  project: "PROJ",
});

const noConfig =
  "Give authenticate() what loadPluginConfig() returns, or a new PluginConfig({ … }); only these have been checked.";

test.for<[string, (plugin: Loose) => Promise<unknown>, string]>([
  ["no configuration", (plugin) => plugin.authenticate(), noConfig],
  ["the name of a file", (plugin) => plugin.authenticate("jira_config.yaml"), noConfig],
  ["settings that nobody checked", (plugin) => plugin.authenticate({ apiKey: "x" }), noConfig],
  [
    "no type",
    (plugin) => plugin.createWorkItem({ ...draft, type: undefined }),
    'Give createWorkItem() a word of issue_types, or the name of a type as "type"; it is undefined.',
  ],
  [
    "a type that was read",
    (plugin) => plugin.createWorkItem({ ...draft, type: { word: "bug", name: "Bug" } }),
    'Give createWorkItem() a word of issue_types, or the name of a type as "type"; it is an object.',
  ],
  [
    "no title",
    (plugin) => plugin.createWorkItem({ type: "bug" }),
    'Give createWorkItem() a string as "title"; it is undefined.',
  ],
  [
    "a priority of null",
    (plugin) => plugin.createWorkItem({ ...draft, priority: null }),
    'Give createWorkItem() a word of priority_mapping, or the name of a priority as "priority"; it is null.',
  ],
  [
    "a state that is a number",
    (plugin) => plugin.updateWorkItem("PROJ-1", { state: 3 }),
    'Give updateWorkItem() a word of workflow_states, or the name of a status as "state"; it is a number.',
  ],
  [
    "a label in place of labels",
    (plugin) => plugin.updateWorkItem("PROJ-1", { labels: "login" }),
    'Give updateWorkItem() an array of strings as "labels"; it is a string.',
  ],
  [
    "no change",
    (plugin) => plugin.updateWorkItem("PROJ-1"),
    "updateWorkItem() takes an object, not undefined. It takes title, description, priority, labels, assignee, state and fields.",
  ],
  [
    "no draft",
    (plugin) => plugin.createWorkItem(null),
    "createWorkItem() takes an object, not null. It takes type, title, description, priority, labels, assignee, state and fields.",
  ],
  [
    "one type in place of types",
    (plugin) => all(plugin.searchWorkItems({ types: "bug" }) as unknown as AsyncIterable<unknown>),
    'Give searchWorkItems() an array of words of issue_types, or names of types as "types"; it is a string.',
  ],
  [
    "no text",
    (plugin) => plugin.addComment("PROJ-1"),
    'Give addComment() a string, or a document in Atlassian Document Format as "text"; it is undefined.',
  ],
  [
    "a link of no type",
    (plugin) => plugin.linkWorkItems({ from: "PROJ-1", to: "PROJ-2" }),
    'Give linkWorkItems() the name of a type of link as "type"; it is undefined.',
  ],
  [
    "a link from nowhere",
    (plugin) => plugin.linkWorkItems({ to: "PROJ-2", type: "Blocks" }),
    'Give linkWorkItems() the key of a work item (issue) as "from"; it is undefined.',
  ],
  [
    "a link to nowhere",
    (plugin) => plugin.linkWorkItems({ from: "PROJ-2", type: "Blocks" }),
    'Give linkWorkItems() the key of a work item (issue) as "to"; it is undefined.',
  ],
  [
    "an assignee who was read",
    (plugin) => plugin.updateWorkItem("PROJ-1", { assignee: { accountId: "1" } }),
    'Give updateWorkItem() an account ID, or null for nobody as "assignee"; it is an object.',
  ],
  [
    "fields in a list",
    (plugin) => plugin.createWorkItem({ ...draft, fields: [] }),
    'Give createWorkItem() an object, with names of custom_fields or IDs for its keys as "fields"; it is an array.',
  ],
  [
    "one state in place of states, which would find everything",
    (plugin) => all(plugin.searchWorkItems({ state: "done" }) as unknown as AsyncIterable<unknown>),
    "searchWorkItems() was given “state”. Did you mean “states”?",
  ],
  [
    "a part that there is not, which would change nothing",
    (plugin) => plugin.updateWorkItem("PROJ-1", { summary: "Login fails" }),
    "updateWorkItem() was given an unknown property. It takes title, description, priority, labels, assignee, state and fields.",
  ],
  [
    "certificates under another name, which would not be trusted",
    (plugin) => plugin.authenticate(config, { certificates: "" }),
    "authenticate() was given an unknown property. It takes signal, environment, ca, fetch and debug.",
  ],
  [
    "the address of a proxy in place of the environment",
    (plugin) => plugin.authenticate(config, { environment: "http://127.0.0.1:8080" }),
    'Give authenticate() an object, such as process.env, as "environment"; it is a string.',
  ],
  [
    "certificates as bytes",
    (plugin) => plugin.authenticate(config, { ca: Buffer.from("-----BEGIN CERTIFICATE-----") }),
    'Give authenticate() the certificates, as PEM text, as "ca"; it is an object.',
  ],
])("%s is refused in words, before anything is asked", async ([, call, message]) => {
  const { plugin, fake } = await signedIn();
  const before = fake.requests.length;
  const error = await thrownBy(call(plugin as unknown as Loose));
  expect(error).toBeInstanceOf(IntegrationError);
  expect(error?.message).toBe(message);
  expect(fake.requests).toHaveLength(before);
});

test("a refused value is not shown, for it may be a secret in the wrong place", async () => {
  const { plugin, fake } = await signedIn();
  const { apiToken } = fake.credentials;
  const error = await thrownBy((plugin as unknown as Loose).createWorkItem({ ...draft, labels: apiToken }));
  expect(inspect(error, { depth: 9, showHidden: true })).not.toContain(apiToken.slice(12, 18));
});

test("a value that JSON cannot hold is refused, without saying that Jira may have received it", async () => {
  const { plugin, fake } = await signedIn();
  const loop: Record<string, unknown> = {};
  loop.itself = loop;
  for (const story_points of [5n, loop]) {
    const error = await thrownBy(plugin.createWorkItem({ ...draft, fields: { story_points } }));
    expect(error).toBeInstanceOf(IntegrationError);
    expect(error?.message).toMatch(
      /^A value in this request cannot be written as JSON, so nothing was sent\. Use /,
    );
  }
  expect(fake.requests.map(({ method }) => method)).not.toContain("POST");
});

test("an optional property may be undefined, for the compiler too", async () => {
  const { plugin, config, fake } = await signedIn();
  const connection: ConnectOptions = {
    ...{ environment: undefined, ca: undefined, fetch: undefined },
    ...{ debug: undefined, signal: undefined },
  };
  await plugin.authenticate(config, connection);
  const change: WorkItemChange = {
    ...{ title: undefined, description: undefined, priority: undefined, labels: undefined },
    ...{ assignee: undefined, state: undefined, fields: undefined },
  };
  const unknown = { summary: undefined };
  expect(await plugin.createWorkItem({ ...change, ...draft, ...unknown })).toMatch(/^PROJ-\d+$/);
  await plugin.updateWorkItem("PROJ-1", change);
  expect(fake.requests.map(({ method }) => method)).not.toContain("PUT");
  const query: WorkItemQuery = {
    ...{ types: undefined, states: undefined, labels: undefined },
    ...{ assignee: undefined, text: undefined, jql: undefined },
  };
  expect(await all(plugin.searchWorkItems(query))).not.toEqual([]);
});

test.for<[string, unknown[], string]>([
  [
    "a text alone",
    ["jira:\n"],
    'Give readPluginConfig() an array of sources, each with a name and a text, as "sources"; it is a string.',
  ],
  [
    "a source without a text",
    [[{ name: "jira_config.yaml" }], {}],
    'Give readPluginConfig() an array of sources, each with a name and a text, as "sources"; it is an array.',
  ],
  [
    "no variables",
    [[]],
    'Give readPluginConfig() an object, such as process.env, as "variables"; it is undefined.',
  ],
])(
  "%s in place of what readPluginConfig() takes is refused, and what to give is said",
  ([, given, message]) => {
    const read = readPluginConfig as (...given: readonly unknown[]) => PluginConfig;
    expect(() => read(...given)).toThrow(new IntegrationError(message));
  },
);
