import { type Static, Type } from "typebox";
import { jiraName } from "./field.ts";
import { keyList, sectionOptions } from "./section.ts";

const translated =
  "Jira names its own types in the language of the account: a Spanish account sees “Historia” for “Story”.";

const typeName = (word: string, name: string) =>
  Type.Optional(
    jiraName({
      title: `${name} type`,
      description: `The work item (issue) type that stands for “${word}”.`,
      details: translated,
      examples: [name],
    }),
  );

const words = {
  feature: typeName("feature", "Story"),
  bug: typeName("bug", "Bug"),
  task: typeName("task", "Task"),
  epic: typeName("epic", "Epic"),
};

/** An integration's words for kinds of work, mapped to this space's work item (issue) types. */
export const issueTypes = Type.Object(words, {
  additionalProperties: jiraName({
    title: "Work item (issue) type",
    description: "A work item (issue) type of this space (project), under a name of your own.",
    details: translated,
    examples: ["Sub-task"],
  }),
  ...sectionOptions(words, {
    title: "Work item (issue) types",
    description: "Your integration's words for kinds of work, mapped to this space's work item types.",
    details: `Known words are ${keyList(words, "`")}; add your own as you need them.`,
    expected: "Write one word per line with the Jira type that it stands for, such as bug: Bug.",
  }),
});

/** Type names by word; words beyond the known ones are allowed. */
export type IssueTypes = Static<typeof issueTypes> & { [word: string]: string | undefined };
