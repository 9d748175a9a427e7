import type { Cause } from "../diagnosis/cause.ts";

export const cause: Cause = {
  id: "project-key-changed",
  severity: "warning",
  title: "The space (project) has another key now",
  advice: "Write the new key; the old one only works as long as Jira forwards it.",
  signs: [],
  why: "An administrator changed the key of the space (project). Jira still finds it by the old one, but answers with the new, so that comparisons with keys in your program fail.",
  fix: "Write the key that Jira answers with.",
  examples: [],
};
