import { connectionKeys, jsonSchema } from "@jira-config/schema";
import { Ajv } from "ajv";
import fc from "fast-check";
import { expect, test } from "vitest";
import { check } from "../src/index.ts";

const schema = jsonSchema();
const ajv = new Ajv({ strict: false, allErrors: true });
const isValid = ajv.compile(schema);

const correct = {
  url: "https://your-company.atlassian.net",
  email: "${JIRA_EMAIL}",
  api_token: "${JIRA_API_TOKEN}",
  project: "PROJ",
};

const mappings = ["custom_fields", "issue_types", "priority_mapping", "workflow_states"];

const value = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.string({ unit: fc.constantFrom(..."abzAZ019_-./:@ ${}"), maxLength: 20 }),
  fc.constantFrom<unknown>(
    null,
    true,
    false,
    0,
    1,
    300,
    301,
    -1,
    1.5,
    [],
    {},
    "true",
    "30",
    "${X}",
    "${X",
    "$X",
    "${X:-y}",
  ),
  fc.constantFrom(
    "https://x.atlassian.net/",
    "http://x.atlassian.net",
    "https://x.jira.com",
    "a@b.c",
    "ab",
    "A1",
    "customfield_1",
    "parent",
  ),
);

test("whatever the JSON Schema refuses, a rule reports as an error", () => {
  fc.assert(
    fc.property(fc.constantFrom(...connectionKeys, ...mappings), value, (key, bad) => {
      const config = { jira: { ...correct, [key]: bad } };
      if (isValid(config)) return;
      const { diagnostics } = check(JSON.stringify(config), { today: "2026-12-01" });
      expect(diagnostics.filter(({ severity }) => severity === "error").map(({ path }) => path)).toContain(
        `/jira/${key}`,
      );
    }),
    { numRuns: 3000 },
  );
});

test.for(mappings)("whatever the JSON Schema refuses in %s, a rule reports as an error", (section) => {
  const name =
    { custom_fields: "sprint", issue_types: "bug", priority_mapping: "high", workflow_states: "done" }[
      section
    ] ?? "";
  fc.assert(
    fc.property(value, (bad) => {
      const config = { jira: { ...correct, [section]: { [name]: bad } } };
      if (isValid(config)) return;
      const { diagnostics } = check(JSON.stringify(config), { today: "2026-12-01" });
      expect(diagnostics.filter(({ severity }) => severity === "error").map(({ path }) => path)).toContain(
        `/jira/${section}/${name}`,
      );
    }),
    { numRuns: 1000 },
  );
});
