import { printable } from "@jira-config/checker";
import type { DoctorReport, ProbeId, ProbeOutcome } from "@jira-config/jira";
import type { Paint } from "../terminal/colors.ts";

/** The steps in which people think of a connection, with what is looked at in each. */
const steps: readonly { title: string; probes: readonly ProbeId[] }[] = [
  { title: "Environment variables", probes: ["environment"] },
  { title: "Configuration", probes: ["configuration"] },
  { title: "Authentication", probes: ["connection", "site", "identity"] },
  {
    title: "Basic operations",
    probes: [
      ...(["project", "permissions", "issue-types", "statuses", "priorities", "custom-fields"] as const),
      ...(["create-screens", "search"] as const),
    ],
  },
];

const outcomes = {
  passed: { word: "ok", color: "green" },
  warned: { word: "warning", color: "yellow" },
  failed: { word: "failed", color: "red" },
  skipped: { word: "skipped", color: "dim" },
} as const satisfies Record<ProbeOutcome, { word: string; color: string }>;

const wordWidth = Math.max(...Object.values(outcomes).map(({ word }) => word.length)) + 2;

/**
 * What the doctor looked at, step by step, and what it saw.
 *
 * @param origins lines that tell where the settings come from
 */
export function renderSteps({ probes }: DoctorReport, origins: readonly string[], paint: Paint): string {
  const titleWidth = Math.max(...probes.map(({ title }) => title.length)) + 2;
  return steps
    .map(({ title, probes: ids }, index) => {
      const lines = ids.flatMap((id) => {
        const result = probes.find(({ probe }) => probe === id);
        if (!result) return [];
        const { word, color } = outcomes[result.outcome];
        const outcome = paint(color, word) + " ".repeat(wordWidth - word.length);
        return `   ${outcome}${result.title.padEnd(titleWidth)}${printable(result.summary)}\n`;
      });
      const details = ids.includes("configuration") ? origins : [];
      const indent = " ".repeat(3 + wordWidth);
      return [
        `${paint("bold", `${index + 1}. ${title}`)}\n`,
        ...lines,
        ...details.map((line) => `${indent}${paint("dim", line)}\n`),
      ].join("");
    })
    .join("\n");
}
