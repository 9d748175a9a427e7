import { expect } from "vitest";
import { expected, ownName, sections } from "../fields.ts";
import { test } from "./test.ts";
import { textWith } from "./text.ts";

const isOpen = ({ schema }: (typeof sections)[number]) => typeof schema.additionalProperties === "object";
const open = sections.filter(isOpen);
const closed = sections.filter((section) => !isOpen(section));

test("only the mappings of fields and types are open", () => {
  expect(open.map(({ name }) => name)).toEqual(["jira.custom_fields", "jira.issue_types"]);
  expect(closed.map(({ name }) => name)).toEqual(["jira", "jira.priority_mapping", "jira.workflow_states"]);
});

test.for(closed)(
  "an unknown key in $name is underlined, and the message names the known ones",
  async (section, { server }) => {
    const message = expected(section.schema);
    expect(await server.problems(textWith([...section.path, ownName], "anything"))).toEqual([
      { underlined: ownName, message },
    ]);
    for (const key of Object.keys(section.schema.properties ?? {}))
      expect(message).toMatch(new RegExp(`\\b${key}\\b`));
  },
);

test.for(open)("$name takes the user's own names", async ({ path }, { server }) => {
  expect(await server.problems(textWith([...path, ownName], "parent"))).toEqual([]);
});

test("other programs may have sections beside jira", async ({ server }) => {
  expect(await server.problems(`${textWith(["jira", "timeout"], "30")}github:\n  url: 5\n`)).toEqual([]);
});
