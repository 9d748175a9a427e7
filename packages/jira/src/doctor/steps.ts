import type { Probe } from "./probe.ts";
import { connection } from "./probes/connection.ts";
import { createScreens } from "./probes/create-screens.ts";
import { customFields } from "./probes/custom-fields.ts";
import { identity } from "./probes/identity.ts";
import { issueTypes } from "./probes/issue-types.ts";
import { permissions } from "./probes/permissions.ts";
import { priorities } from "./probes/priorities.ts";
import { project } from "./probes/project.ts";
import { search } from "./probes/search.ts";
import { site } from "./probes/site.ts";
import { statuses } from "./probes/statuses.ts";
import type { ProbeId } from "./report.ts";

/** Probes, in steps: a step waits for the one before it, and its probes run side by side. */
export const steps: readonly (readonly Probe[])[] = [
  [connection],
  [site],
  [identity],
  [project],
  [permissions, issueTypes, statuses, customFields, search],
  [priorities],
  [createScreens],
];

/** The first two checks, which need no request. */
export const configuration = { id: "configuration", title: "Configuration" } as const;
export const environment = { id: "environment", title: "Environment variables" } as const;

/** The order in which the doctor looks at things: one step after the other, and those within one step side by side. */
export const examinationSteps: readonly (readonly Pick<Probe, "id" | "title">[])[] = [
  [configuration],
  [environment],
  ...steps.map((probes) => probes.map(({ id, title }) => ({ id, title }))),
];

/** What the doctor looks at, in this order. */
export const probeIds: readonly ProbeId[] = examinationSteps.flat().map(({ id }) => id);
