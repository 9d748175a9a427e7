import { examinationSteps } from "@jira-config/jira/doctor";
import type { Arrow, Box, Diagram } from "./diagram.ts";

const isSeveral = (probes: readonly unknown[]) => probes.length > 1;

const boxes = examinationSteps.map(
  (probes, step): Box => ({
    id: String(step),
    column: 0,
    row: step + examinationSteps.slice(0, step).filter(isSeveral).length,
    span: 2,
    lines: probes.map(({ title }) => title),
    ...(isSeveral(probes) ? { rows: 2, tone: "accent" } : {}),
  }),
);

const arrows = boxes.slice(1).map((_, step): Arrow => ({ from: String(step), to: String(step + 1) }));

/** The doctor's probes in the order in which it runs them. Those that run side by side share a box. */
export const doctorsOrder: Diagram = {
  title: "What the doctor checks, and in which order",
  description: `One after the other: ${inWords()}. A failure up to ${lastStop()} ends the examination, because later results would be misleading.`,
  columns: 2,
  boxes,
  arrows,
};

/** The last probe before those that run side by side. */
function lastStop(): string {
  const sideBySide = examinationSteps.findIndex(isSeveral);
  return examinationSteps[sideBySide - 1]?.[0]?.title ?? "";
}

function inWords(): string {
  return examinationSteps.map((probes) => probes.map(({ title }) => title).join(" and ")).join("; ");
}
