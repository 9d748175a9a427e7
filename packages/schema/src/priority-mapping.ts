import { type Static, Type } from "typebox";
import { jiraName } from "./field.ts";
import { keyList, sectionOptions } from "./section.ts";

const priority = (word: string, name: string) =>
  Type.Optional(
    jiraName({
      title: `Priority “${word}”`,
      description: `The Jira priority that stands for “${word}”.`,
      details: "Jira starts with Highest, High, Medium, Low and Lowest; administrators may change them.",
      examples: [name],
    }),
  );

const levels = {
  critical: priority("critical", "Highest"),
  high: priority("high", "High"),
  medium: priority("medium", "Medium"),
  low: priority("low", "Low"),
};

/** Four levels of urgency, mapped to this site's priorities. */
export const priorityMapping = Type.Object(levels, {
  additionalProperties: false,
  ...sectionOptions(levels, {
    title: "Priority mapping",
    description: "Four levels of urgency, mapped to this site's priorities.",
    details: `The levels are ${keyList(levels, "`")}, and no others.`,
    expected: `Use only these levels, each with a Jira priority: ${keyList(levels)}.`,
  }),
});

export type PriorityMapping = Static<typeof priorityMapping>;
