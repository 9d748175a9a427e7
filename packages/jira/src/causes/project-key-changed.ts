import type { Cause } from "../diagnosis/cause.ts";

export const cause: Cause = {
  id: "project-key-changed",
  severity: "warning",
  title: "The space (project) has another key now",
  advice: "Use the new key; the old one works only as long as Jira forwards it.",
  signs: [],
  why: "An administrator changed the key of the space (project). Jira still finds it by the old key, but answers with the new one, so any code that compares keys fails.",
  fix: "Replace the old key with the one in Jira's answer.",
  examples: [],
};
