import type { Examination, Findings } from "./examination.ts";
import type { ProbeId } from "./report.ts";

/** One question to the live site. Read-only. */
export interface Probe {
  id: ProbeId;
  /** What is looked at, in a few words. */
  title: string;
  examine(examination: Examination): Promise<Findings>;
}
