import {
  createCloudClient,
  IssueTypeDetailsSchema,
  PrioritySchema,
  ProjectSchema,
  ResolutionSchema,
} from "jira.js/cloud";
import { createClient } from "jira.js/core";
import { setupServer } from "msw/node";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { endpoints } from "../src/endpoints/registry.ts";
import { routesAt } from "../src/http/route.ts";
import { documentOf, playScenario } from "../src/index.ts";

/*
 * Every answer goes through jira.js, whose schemas come from Atlassian's OpenAPI document. What does not match is
 * thrown; what the schemas do not describe is collected, since the tests run with AUDIT_SCHEMAS.
 */

const fake = playScenario("healthy");
const server = setupServer(...fake.handlers);
const { url: host, email, apiToken } = fake.credentials;
const client = createClient({ host, auth: { type: "basic", email, apiToken }, onSchemaMismatch: "throw" });

/** jira.js knows version 3 of the API; version 2 has the same operations. */
const inVersion2: typeof client = {
  sendRequest: (options) =>
    client.sendRequest({ ...options, url: options.url.replace("/rest/api/3/", "/rest/api/2/") }),
};

beforeAll(() => server.listen({ onUnhandledFrame: "error" }));
afterAll(() => server.close());

interface Drift {
  endpoint: string;
  path: string;
  keys?: string[];
}

/** Where jira.js collects what the schemas do not describe. */
function undescribed(): Drift[] {
  return (globalThis as Record<symbol, Drift[] | undefined>)[Symbol.for("apis-code-gen.schemaAudit")] ?? [];
}

const jql = 'project = "PROJ" ORDER BY created DESC';
const calls: Record<string, (jira: ReturnType<typeof createCloudClient>) => Promise<unknown>> = {
  serverInfo: (jira) => jira.serverInfo.getServerInfo(),
  myself: (jira) => jira.myself.getCurrentUser({}),
  mypermissions: (jira) =>
    jira.permissions.getMyPermissions({ projectKey: "PROJ", permissions: "BROWSE_PROJECTS,EDIT_ISSUES" }),
  project: (jira) => jira.projects.getProject({ projectIdOrKey: "PROJ" }),
  "project search": (jira) => jira.projects.searchProjects({}),
  "project statuses": (jira) => jira.projects.getAllStatuses({ projectIdOrKey: "PROJ" }),
  // jira.js has no functions for these, but their schemas.
  projects: () =>
    client.sendRequest({ method: "GET", url: "/rest/api/3/project", schema: ProjectSchema.array() }),
  priorities: () =>
    client.sendRequest({ method: "GET", url: "/rest/api/3/priority", schema: PrioritySchema.array() }),
  resolutions: () =>
    client.sendRequest({ method: "GET", url: "/rest/api/3/resolution", schema: ResolutionSchema.array() }),
  "issue types": () =>
    client.sendRequest({
      method: "GET",
      url: "/rest/api/3/issuetype/project",
      searchParams: { projectId: 10000 },
      schema: IssueTypeDetailsSchema.array(),
    }),
  "create issue types": (jira) => jira.issues.getCreateIssueMetaIssueTypes({ projectIdOrKey: "PROJ" }),
  "create fields": (jira) =>
    jira.issues.getCreateIssueMetaIssueTypeId({ projectIdOrKey: "PROJ", issueTypeId: "10001" }),
  fields: (jira) => jira.issueFields.getFields(),
  "field search": (jira) => jira.issueFields.getFieldsPaginated({}),
  "priority search": (jira) => jira.issuePriorities.searchPriorities({}),
  "link types": (jira) => jira.issueLinkTypes.getIssueLinkTypes(),
  search: (jira) =>
    jira.issueSearch.searchAndReconsileIssuesUsingJql({ jql, fields: ["*all"], expand: "names,schema" }),
  "search by POST": (jira) =>
    jira.issueSearch.searchAndReconsileIssuesUsingJqlPost({ jql, fields: ["summary"] }),
  count: (jira) => jira.issueSearch.countIssues({ jql }),
  "parsed JQL": (jira) =>
    jira.jql.parseJqlQueries({
      validation: "strict",
      queries: [
        jql,
        'NOT (labels in ("a", b) OR assignee = currentUser()) AND due is EMPTY',
        "universe = 42",
        "x y",
      ],
    }),
  "autocomplete data": (jira) => jira.jql.getAutoComplete(),
  "a work item": (jira) => jira.issues.getIssue({ issueIdOrKey: "PROJ-1" }),
  "a work item in full": (jira) =>
    jira.issues.getIssue({
      issueIdOrKey: "PROJ-1",
      expand: ["names", "schema", "transitions", "editmeta"],
    }),
  "a new work item": (jira) =>
    jira.issues.createIssue({
      fields: { project: { key: "PROJ" }, issuetype: { name: "Bug" }, summary: "New", labels: ["a"] },
    }),
  "edit fields": (jira) => jira.issues.getEditIssueMeta({ issueIdOrKey: "PROJ-1" }),
  transitions: (jira) => jira.issues.getTransitions({ issueIdOrKey: "PROJ-1" }),
  "a new comment": (jira) =>
    jira.issueComments.addComment({ issueIdOrKey: "PROJ-1", body: documentOf("Yes.") }),
  // jira.js writes it through version 2 and reads it back through version 3.
  "a comment in wiki markup": (jira) =>
    jira.issueComments.addComment({ issueIdOrKey: "PROJ-1", body: "*Yes.*" }),
  "a changed comment": async (jira) => {
    const { id = "" } = await jira.issueComments.addComment({
      issueIdOrKey: "PROJ-1",
      body: documentOf("No."),
    });
    return jira.issueComments.updateComment({
      issueIdOrKey: "PROJ-1",
      id,
      body: { body: documentOf("Yes.") },
    });
  },
  comments: (jira) => jira.issueComments.getComments({ issueIdOrKey: "PROJ-1" }),
  statuses: (jira) => jira.workflowStatuses.getStatuses(),
  "all issue types": (jira) => jira.issueTypes.getIssueAllTypes(),
  user: (jira) => jira.users.getUser({ accountId: "5f0c277e70b8a90025a00777" }),
  users: (jira) => jira.userSearch.findUsers({ query: "your" }),
  "assignable users": (jira) => jira.userSearch.findAssignableUsers({ project: "PROJ", query: "" }),
};

/** Answers with rich text, which is plain text in version 2, and none of jira.js's documents. */
const richText = ["a new comment", "a changed comment", "a comment in wiki markup", "comments"];

describe.each(["2", "3"])("answers of version %s have the shapes of Atlassian's document", (version) => {
  const jira = createCloudClient(version === "2" ? inVersion2 : client);
  const comparable = Object.entries(calls).filter(([name]) => version === "3" || !richText.includes(name));

  test.each(comparable)("%s", async (_, call) => {
    const before = undescribed().length;
    expect(await call(jira)).toBeDefined();
    expect(undescribed().slice(before).filter(isUnknown)).toEqual([]);
  });
});

/** Seen on the wire, and in no document. */
function isUnknown({ endpoint, keys }: Drift): boolean {
  return !(endpoint.includes("createmeta") && keys?.join() === "untranslatedName");
}

/** Operations that answer with nothing, or with what Atlassian's document does not describe. */
const withoutShape = [
  "GET /_edge/tenant_info",
  ...["GET", "POST"].map((method) => `${method} /rest/api/:version/search`),
  ...["PUT", "DELETE"].map((method) => `${method} /rest/api/:version/issue/:issue`),
  "PUT /rest/api/:version/issue/:issue/assignee",
  "POST /rest/api/:version/issue/:issue/transitions",
  "DELETE /rest/api/:version/issue/:issue/comment/:comment",
  "POST /rest/api/:version/issueLink",
];

test("every endpoint is called here, or Atlassian's document has no shape for it", () => {
  const called = fake.requests.map(({ method, url }) =>
    routesAt(new URL(url).pathname).find(({ endpoint }) => endpoint.method === method),
  );
  const others = endpoints.filter((one) => !called.some((route) => route?.endpoint === one));
  const advice = "Add a call of a new endpoint, or list it as one without shape";
  expect(
    others.map(({ method, path }) => `${method} ${path}`),
    advice,
  ).toEqual(withoutShape);
});
