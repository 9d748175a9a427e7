import type { Origin, SettingId } from "../config/origin.ts";
import type { NamedFinding, NamedReport } from "../named-report.ts";

/** What the doctor looks at. */
export type ProbeId =
  | "configuration"
  | "environment"
  | "connection"
  | "site"
  | "identity"
  | "project"
  | "permissions"
  | "issue-types"
  | "statuses"
  | "custom-fields"
  | "search"
  | "priorities"
  | "create-screens";

/**
 * `passed`: everything is right. `warned`: it works, but something should be changed. `failed`: it does not work.
 * `skipped`: not examined, because an earlier check failed or nothing is configured for it.
 */
export type ProbeOutcome = "passed" | "warned" | "failed" | "skipped";

/** What each outcome is called, wherever people read it. */
export const outcomeWords: Readonly<Record<ProbeOutcome, string>> = {
  passed: "ok",
  warned: "warning",
  failed: "failed",
  skipped: "skipped",
};

/** The summary of every probe that an earlier failure prevented, by which output can say it once for all of them. */
export const unreached = "Skipped, because an earlier check failed.";

/** What one probe found. */
export interface ProbeResult {
  probe: ProbeId;
  /** What is looked at, in a few words. */
  title: string;
  outcome: ProbeOutcome;
  /** One plain sentence about the outcome. Holds no secret. */
  summary: string;
  findings: readonly NamedFinding[];
}

/** Whether no earlier failure prevented the probe. */
export function isReached({ summary }: ProbeResult): boolean {
  return summary !== unreached;
}

/** What happens while the doctor works. */
export type DoctorEvent =
  | { type: "started"; probe: ProbeId; title: string }
  | { type: "finished"; result: ProbeResult };

/** What the doctor found. */
export interface DoctorReport {
  /** No finding of severity `error`. */
  valid: boolean;
  /** Every probe, in order. */
  probes: readonly ProbeResult[];
  /** The findings by the text that they are about, in the shape that `check` returns and every renderer takes. */
  reports: readonly NamedReport[];
  /** Where each setting comes from; empty when the configuration is invalid. */
  origins: ReadonlyMap<SettingId, Origin>;
  /** How many requests went to Jira. */
  requests: number;
}
