import type { NamedFinding } from "../named-report.ts";
import type { ConfigurationFindings } from "./configuration.ts";
import { outcomeOf } from "./outcome.ts";
import type { Probe } from "./probe.ts";
import type { ProbeResult } from "./report.ts";
import { configuration, environment } from "./steps.ts";

/** The first two results, which need no request. */
export function offlineResults({ config, findings, unset }: ConfigurationFindings): ProbeResult[] {
  const variables = new Set([...(config?.origins.values() ?? [])].flatMap(({ variable }) => variable ?? []));
  const allSet =
    config && variables.size === 0
      ? "The configuration refers to no variables."
      : "Every variable that the configuration names is set.";
  return [
    resultOf(configuration, findings, {
      passed: "The configuration is valid.",
      warned: "The configuration is valid, but the checker has warnings.",
      failed: "The configuration has errors.",
    }),
    resultOf(environment, unset, {
      passed: allSet,
      warned: allSet,
      failed: "A variable that the configuration names is not set.",
    }),
  ];
}

function resultOf(
  { id, title }: Pick<Probe, "id" | "title">,
  findings: readonly NamedFinding[],
  summaries: Readonly<Record<"failed" | "passed" | "warned", string>>,
): ProbeResult {
  const outcome = outcomeOf(findings);
  return { probe: id, title, outcome, findings, summary: summaries[outcome] };
}
