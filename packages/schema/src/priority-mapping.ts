import { type Static, Type } from "typebox";
import { jiraName, sectionOptions } from "./field.ts";

const priority = (word: string, name: string) =>
  Type.Optional(
    jiraName({
      title: `Priority “${word}”`,
      description: `The Jira priority that stands for “${word}”.`,
      details: "Jira starts with Highest, High, Medium, Low and Lowest; administrators may rename them.",
      examples: [name],
    }),
  );

/** Four levels of urgency, mapped to this site's priorities. */
export const priorityMapping = Type.Object(
  {
    critical: priority("critical", "Highest"),
    high: priority("high", "High"),
    medium: priority("medium", "Medium"),
    low: priority("low", "Low"),
  },
  {
    additionalProperties: false,
    ...sectionOptions({
      title: "Priority mapping",
      description: "Four levels of urgency, mapped to this site's priorities.",
      details: "The levels are `critical`, `high`, `medium` and `low`, and no others.",
      examples: [{ critical: "Highest", high: "High", medium: "Medium", low: "Low" }],
      unknownKey: "Not a priority level. The levels are critical, high, medium and low.",
    }),
  },
);

export type PriorityMapping = Static<typeof priorityMapping>;
