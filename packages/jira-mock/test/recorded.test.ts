import { describe, expect, test } from "vitest";
import { type FakeJira, playScenario } from "../src/index.ts";
import { type AskOptions, ask, askJson } from "./jira.ts";

/** Requests that Jira Cloud refuses, and its words: https://github.com/Alknoma/minutehand, recorded on 2026-10-08. */
const refused: [request: string, body: unknown, answer: object][] = [
  ["POST /issue", "", { errorMessages: ["No Issue Create payload supplied"], errors: {} }],
  [
    "POST /issue",
    "not json",
    { errorMessages: ["There was an error parsing JSON. Check that your request body is valid."] },
  ],
  [
    "POST /issue",
    [1],
    { errorMessages: ["Invalid request payload. Refer to the REST API documentation and try again."] },
  ],
  [
    "POST /issue",
    { fields: {} },
    { errorMessages: [], errors: { project: "Specify a valid project ID or key" } },
  ],
  [
    "POST /issue",
    { fields: { project: { key: "PROJ" } } },
    { errorMessages: [], errors: { issuetype: "Specify an issue type" } },
  ],
  ["POST /search/jql", "", { errorMessages: ["No content to map to Object due to end of input"] }],
  ...[
    { colour: 1 },
    { startAt: 0 },
    { maxResults: "x" },
    { maxResults: true },
    { jql: ["project = PROJ"] },
    { nextPageToken: {} },
  ].map((wrong): [string, unknown, object] => [
    "POST /search/jql",
    { jql: "project = PROJ", ...wrong },
    { errorMessages: ["Invalid request payload. Refer to the REST API documentation and try again."] },
  ]),
  [
    "GET /search/jql?jql=project=PROJ&nextPageToken=garbage&maxResults=0",
    undefined,
    { errorMessages: ["The provided next page token is invalid or expired."], errors: {} },
  ],
  [
    "GET /search/jql?maxResults=-1",
    undefined,
    { errorMessages: ["The max results parameter has to be between 1 and 5,000."], errors: {} },
  ],
  [
    "GET /user/search",
    undefined,
    { errorMessages: ["The username or property query parameter must be provided"], errors: {} },
  ],
  [
    "GET /user/search?query=a&accountId=x",
    undefined,
    {
      errorMessages: ["The query parameters 'query' and 'accountId' are mutually exclusive."],
      errors: {},
    },
  ],
  [
    "GET /user/assignable/search",
    undefined,
    { errorMessages: ["No project, issue key or issue ID was provided"], errors: {} },
  ],
  [
    "GET /issue/PROJ-1/comment?orderBy=author",
    undefined,
    {
      errorMessages: ["The field to order by should be one of [created]. Instead, it was: author."],
      errors: {},
    },
  ],
];

function send(fake: FakeJira, request: string, options: AskOptions = {}): Promise<Response> {
  const [method = "", path = ""] = request.split(" ");
  return ask(fake, `/rest/api/3${path}`, { ...options, method });
}

test.each(refused)("%s %j is refused as Jira does", async (request, body, answer) => {
  const response = await send(playScenario("healthy"), request, { body });
  expect({ status: response.status, answer: await response.json() }).toEqual({ status: 400, answer });
});

describe("the router's answers are problem details", () => {
  test("to a method that the path does not take", async () => {
    const response = await send(playScenario("healthy"), "GET /search/approximate-count");
    expect(response.headers.get("allow")).toBe("POST");
    expect(response.headers.get("content-type")).toBe("application/problem+json;charset=UTF-8");
    expect(await response.json()).toEqual({
      type: "about:blank",
      title: "Method Not Allowed",
      status: 405,
      detail: "Method 'GET' is not supported.",
      instance: "/rest/api/3/search/approximate-count",
    });
  });

  test.each([
    ["text/plain", "Content-Type 'text/plain' is not supported."],
    ["", "Content-Type 'null' is not supported."],
    ["application/jsonp", "Content-Type 'application/jsonp' is not supported."],
  ])("to a body of the type '%s'", async (type, detail) => {
    const body = { jql: "project = PROJ" };
    const response = await send(playScenario("healthy"), "POST /search/jql", {
      body,
      headers: { "content-type": type },
    });
    expect(response.status).toBe(415);
    expect(await response.json()).toMatchObject({ title: "Unsupported Media Type", detail });
  });

  test("to what should be a number", async () => {
    const response = await send(playScenario("healthy"), "GET /issue/PROJ-1/comment?maxResults=x");
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({
      detail: "Failed to convert 'maxResults' with value: 'x'",
      instance: "/rest/api/3/issue/PROJ-1/comment",
    });
  });
});

test.each(["application/json", "APPLICATION/JSON", "application/json; charset=utf-8"])(
  "a body of the type %s is read",
  async (type) => {
    const options = { body: { jql: "project = PROJ", maxResults: "2" }, headers: { "content-type": type } };
    const response = await send(playScenario("healthy"), "POST /search/jql", options);
    expect((await response.json()).issues).toHaveLength(2);
  },
);

test("a HEAD is answered like a GET, without the body", async () => {
  for (const [scenario, path, status] of [
    ["healthy", "/myself", 200],
    ["healthy", "/issue/PROJ-999", 404],
    ["expired-token", "/myself", 401],
  ] as const) {
    const fake = playScenario(scenario);
    const headers = { "user-agent": "Mozilla/5.0" };
    const response = await send(fake, `HEAD ${path}`, { headers });
    const same = await send(fake, `GET ${path}`);
    expect(response.status).toBe(status);
    expect(response.headers.get("content-type")).toBe(same.headers.get("content-type"));
    expect(await response.text()).toBe("");
  }
});

test("an OPTIONS names the methods", async () => {
  const response = await send(playScenario("healthy"), "OPTIONS /search/jql");
  expect(response.status).toBe(200);
  expect(response.headers.get("allow")).toBe("GET,HEAD,POST,OPTIONS");
  expect(await response.text()).toBe("");
  expect((await send(playScenario("healthy"), "OPTIONS /nothing")).status).toBe(404);
});

test("a number below zero counts as zero", async () => {
  const page = await askJson(playScenario("healthy"), "/rest/api/3/project/search?startAt=-5");
  expect(page).toMatchObject({ startAt: 0, total: 1 });
});

test("comments come in either order", async () => {
  const fake = playScenario("healthy");
  for (const text of ["first", "second"]) {
    await ask(fake, "/rest/api/2/issue/PROJ-1/comment", { method: "POST", body: { body: text } });
  }
  for (const [order, texts] of [
    ["created", ["first", "second"]],
    ["-created", ["second", "first"]],
    ["%2Bcreated", ["first", "second"]],
  ] as const) {
    const { comments } = await askJson(fake, `/rest/api/2/issue/PROJ-1/comment?orderBy=${order}`);
    expect(comments.map(({ body }: { body: string }) => body)).toEqual(texts);
  }
});

test("every answer has the id by which Atlassian finds it in its logs", async () => {
  const { headers } = await send(playScenario("healthy"), "GET /myself");
  expect(headers.get("x-arequestid")).toMatch(/^[\da-f]{32}$/);
  expect(headers.get("atl-traceid")).toBe(headers.get("atl-request-id")?.replaceAll("-", ""));
});
