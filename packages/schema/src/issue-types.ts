import { type Static, Type } from "typebox";
import { jiraName, sectionOptions } from "./field.ts";

const translated =
  "Jira answers in the language of the account: a Spanish account sees “Historia” where this says “Story”.";

const typeName = (word: string, name: string) =>
  Type.Optional(
    jiraName({
      title: `${name} type`,
      description: `The work item (issue) type that stands for “${word}”.`,
      details: translated,
      examples: [name],
    }),
  );

/** An integration's words for kinds of work, mapped to this site's work item (issue) types. */
export const issueTypes = Type.Object(
  {
    feature: typeName("feature", "Story"),
    bug: typeName("bug", "Bug"),
    task: typeName("task", "Task"),
    epic: typeName("epic", "Epic"),
  },
  {
    additionalProperties: jiraName({
      title: "Work item (issue) type",
      description: "A work item (issue) type of this space, under a name of your own.",
      details: translated,
      examples: ["Sub-task"],
    }),
    ...sectionOptions({
      title: "Work item (issue) types",
      description: "Your integration's words for kinds of work, mapped to this space's work item types.",
      details: "Known names are `feature`, `bug`, `task` and `epic`; add your own as you need them.",
      examples: [{ feature: "Story", bug: "Bug", task: "Task", epic: "Epic" }],
    }),
  },
);

/** Type names by word; words beyond the known ones are allowed. */
export type IssueTypes = Static<typeof issueTypes> & { [word: string]: string | undefined };
