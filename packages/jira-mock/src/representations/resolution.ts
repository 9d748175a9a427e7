import { type Call, link } from "../call/call.ts";
import type { Issue } from "../cloud/issue.ts";

/** A way in which work ends. */
interface Resolution {
  id: string;
  name: string;
  description: string;
}

const done: Resolution = {
  id: "10000",
  name: "Done",
  description: "Work has been completed on this issue.",
};

/** The resolutions of a new site. */
export const resolutions: readonly Resolution[] = [
  done,
  { id: "10001", name: "Won't Do", description: "This issue won't be actioned." },
  { id: "10002", name: "Duplicate", description: "The problem is a duplicate of an existing issue." },
  { id: "10003", name: "Cannot Reproduce", description: "All attempts at reproducing this issue failed." },
];

/**
 * The resolution of a work item; nothing until it has one. By best practice, exactly those in a status of the category
 * Done are resolved.
 * https://confluence.atlassian.com/cloudkb/best-practices-on-using-the-resolution-field-968660796.html
 */
export function resolutionOf({ site }: Call, { status }: Issue): Resolution | undefined {
  return site.statuses.find(({ id }) => id === status)?.category === "done" ? done : undefined;
}

export function representResolution(call: Call, resolution: Resolution): object {
  return { self: link(call, `resolution/${resolution.id}`), ...resolution };
}
