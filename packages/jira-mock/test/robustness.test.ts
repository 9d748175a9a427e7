import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { endpoints } from "../src/endpoints/registry.ts";
import { playScenario, scenarios } from "../src/index.ts";
import { ask } from "./jira.ts";

const keys = [
  "fields",
  "update",
  "project",
  "issuetype",
  "priority",
  "transition",
  "id",
  "key",
  "name",
  "jql",
  "body",
];
const words = [
  "PROJ",
  "PROJ-1",
  "10000",
  "Story",
  "Highest",
  "",
  "11",
  "project = PROJ",
  "*all",
  "../..",
  "%",
  "doc",
];
const value = fc.letrec((tie) => ({
  any: fc.oneof(
    { depthSize: "small" },
    fc.constantFrom(...words),
    fc.jsonValue({ maxDepth: 2 }),
    fc.array(tie("any"), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom(...keys, "labels", "parent", "accountId", "type", "queries"), tie("any"), {
      maxKeys: 4,
    }),
  ),
})).any;
const text = fc.oneof(fc.constantFrom(...words), fc.string({ maxLength: 20 }));

describe("no request makes the fake fail", () => {
  test.each(endpoints)("$method $path", async ({ method, path }) => {
    const parts = path.match(/:\w+/g) ?? [];
    const fake = playScenario("healthy");
    await fc.assert(
      fc.asyncProperty(
        fc.tuple(...parts.map((part) => (part === ":version" ? fc.constantFrom("2", "3") : text))),
        fc.dictionary(
          fc.constantFrom(...keys, "maxResults", "fields", "permissions", "query", "projectKey"),
          text,
        ),
        value,
        async (values, query, body) => {
          let target = path;
          parts.forEach((part, index) => {
            target = target.replace(part, encodeURIComponent(values[index] ?? ""));
          });
          const search = new URLSearchParams(query).toString();
          const options = method === "GET" ? {} : { method, body: JSON.stringify(body) };
          const response = await ask(fake, `${target}?${search}`, options);
          expect(response.status).toBeLessThan(500);
          await response.text();
        },
      ),
      { numRuns: 50 },
    );
  });

  test("whatever is written into the fields", async () => {
    const fake = playScenario("healthy");
    const ids = fake.cloud.sites[0]?.projects[0]?.screen ?? [];
    const fields = fc.dictionary(fc.constantFrom(...ids), value, { maxKeys: 4 });
    await fc.assert(
      fc.asyncProperty(fields, fields, async (initial, later) => {
        const valid = { project: { key: "PROJ" }, issuetype: { name: "Bug" }, summary: "A bug" };
        const created = await ask(fake, "/rest/api/3/issue", {
          method: "POST",
          body: { fields: { ...initial, ...valid } },
        });
        expect([201, 400]).toContain(created.status);
        const changed = await ask(fake, "/rest/api/2/issue/PROJ-1", {
          method: "PUT",
          body: { fields: later },
        });
        expect([204, 400]).toContain(changed.status);
        for (const version of [2, 3]) {
          const path = `/rest/api/${version}/search/jql?jql=project%3DPROJ&fields=*all&maxResults=500`;
          expect((await ask(fake, path)).status).toBe(200);
        }
      }),
      { numRuns: 100 },
    );
  });

  test("whatever the query", async () => {
    const piece = fc.constantFrom(
      ...[
        "project",
        "=",
        "PROJ",
        "(",
        ")",
        ",",
        "and",
        "or",
        "not",
        "in",
        "is",
        "empty",
        "order",
        "by",
        "~",
        '"',
        "'",
      ],
      ...[
        "\\",
        "!",
        "&",
        "|",
        "currentUser()",
        "cf[10016]",
        "created",
        "-7d",
        "summary",
        "<",
        "\n",
        "é",
        "\u0000",
      ],
    );
    const jql = fc
      .array(fc.oneof(piece, fc.string({ maxLength: 3 })), { maxLength: 15 })
      .map((all) => all.join(" "));
    const fake = playScenario("healthy");
    await fc.assert(
      fc.asyncProperty(jql, async (query) => {
        const body = { jql: query, fields: ["*all"] };
        const response = await ask(fake, "/rest/api/3/search/jql", { method: "POST", body });
        expect([200, 400]).toContain(response.status);
        await response.text();
      }),
      { numRuns: 300 },
    );
  });
});

test.each(scenarios)("$name answers every address, and only as it should", async ({ name, create }) => {
  const fake = create();
  for (const { method, path } of endpoints) {
    const target = path
      .replace(":version", "3")
      .replace(":project", fake.credentials.project)
      .replace(":issueType", "10001")
      .replace(":issue", "PROJ-1")
      .replace(":comment", "1");
    const options = method === "GET" ? {} : { method, body: {} };
    const response = await ask(fake, target, options).catch((error: Error) => error);
    if (name === "tls-inspection") expect(response).toBeInstanceOf(TypeError);
    else if (name === "server-unavailable") expect((response as Response).status).toBeOneOf([200, 503]);
    else expect((response as Response).status).toBeLessThan(500);
  }
});
