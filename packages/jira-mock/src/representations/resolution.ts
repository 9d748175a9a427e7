import { type Call, link } from "../call/call.ts";
import type { Issue } from "../cloud/issue.ts";

/** The resolution that every Jira begins with. */
export const done = { id: "10000", name: "Done" };

/**
 * How a work item ended; nothing until it has. As the best practice is, what is in a status of the category Done is
 * resolved, and nothing else.
 * https://confluence.atlassian.com/cloudkb/best-practices-on-using-the-resolution-field-968660796.html
 */
export function resolutionOf({ site }: Call, { status }: Issue): typeof done | undefined {
  return site.statuses.find(({ id }) => id === status)?.category === "done" ? done : undefined;
}

export function representResolution(call: Call, resolution: typeof done): object {
  const description = "Work has been completed on this issue.";
  return { self: link(call, `resolution/${resolution.id}`), description, ...resolution };
}
