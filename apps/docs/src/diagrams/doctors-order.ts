import { examinationSteps } from "@jira-config/jira/doctor";
import type { Arrow, Box, Diagram } from "./diagram.ts";

const columns = 2;

/** Those that are looked at side by side fill several rows. */
const rows = examinationSteps.flatMap((probes, step) =>
  Array.from({ length: Math.ceil(probes.length / columns) }, (_, index) => ({
    step,
    isAlone: probes.length === 1,
    probes: probes.slice(index * columns, (index + 1) * columns),
  })),
);

const boxes = rows.flatMap(({ probes, isAlone }, row) =>
  probes.map(
    ({ id, title }, column): Box => ({
      id,
      column,
      row,
      span: columns / probes.length,
      lines: probes.length === 1 ? [title] : halves(title),
      ...(isAlone ? {} : { tone: "accent" }),
    }),
  ),
);

const arrows = rows.slice(1).flatMap(({ step, probes }, index): Arrow[] => {
  const before = rows[index];
  if (!before || before.step === step) return [];
  return before.probes.flatMap((from) => probes.map((to) => ({ from: from.id, to: to.id })));
});

/** The doctor's probes in their order, as the doctor itself has it. */
export const doctorsOrder: Diagram = {
  title: "What the doctor checks, in which order",
  description: `One after the other: ${inWords()}. A failure up to ${lastStop()} ends the examination, because what follows would mislead.`,
  columns,
  boxes,
  arrows,
};

/** What stands before those that are looked at side by side. */
function lastStop(): string {
  const sideBySide = examinationSteps.findIndex((probes) => probes.length > 1);
  return examinationSteps[sideBySide - 1]?.[0]?.title ?? "";
}

function inWords(): string {
  return examinationSteps.map((probes) => probes.map(({ title }) => title).join(" and ")).join("; ");
}

/** A title in two lines, as long as it has words for them. */
function halves(title: string): string[] {
  const at = title.indexOf(" (");
  return at < 0 ? [title] : [title.slice(0, at), title.slice(at + 1)];
}
