import type { Diagnosis } from "@jira-config/jira/causes";

/** How the site names a confidence, the surest first. */
export const confidences: Readonly<Record<Diagnosis["confidence"], string>> = {
  certain: "Certain",
  likely: "Likely",
  possible: "Possible",
};
