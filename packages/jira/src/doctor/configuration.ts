import { type Diagnostic, ruleUrl } from "@jira-config/checker";
import { cause as variableNotSet } from "../causes/variable-not-set.ts";
import type { ConfigSource } from "../config/origin.ts";
import type { PluginConfig } from "../config/plugin-config.ts";
import { readSources, type Variables } from "../config/read-plugin-config.ts";
import { causeUrl } from "../diagnosis/cause-url.ts";
import type { NamedReport } from "../named-report.ts";
import type { DoctorFinding } from "./report.ts";

/** What the configuration itself says, before anything is asked. */
export interface ConfigurationFindings {
  /** Nothing when the configuration is invalid. */
  config: PluginConfig | undefined;
  /** The checker's report of each text. */
  reports: readonly NamedReport[];
  /** What the checker has to say. */
  findings: readonly DoctorFinding[];
  /** Variables that are named and not set. */
  unset: readonly DoctorFinding[];
}

/** Reads the configuration as `readPluginConfig` does, and gives its findings instead of throwing them. */
export function readConfiguration(
  sources: readonly ConfigSource[],
  variables: Variables,
  origin: string | undefined,
): ConfigurationFindings {
  const { config, reports } = readSources(sources, variables);
  const all = findingsIn(reports, origin);
  return {
    config,
    reports,
    findings: all.filter(({ rule }) => rule !== variableNotSet.id),
    unset: all.filter(({ rule }) => rule === variableNotSet.id),
  };
}

/** Rules that guess what the doctor looks up: whether the site exists, what a field id names, what a variable holds. */
const answered: readonly string[] = ["example-value", "common-field-id", "epic-link-field", "self-reference"];

function findingsIn(reports: readonly NamedReport[], origin: string | undefined): DoctorFinding[] {
  return reports.flatMap(({ name, report }) =>
    report.diagnostics
      .filter(({ rule }) => !answered.includes(rule))
      .map((diagnostic) => ({ ...withOrigin(diagnostic, origin), source: name })),
  );
}

function withOrigin(diagnostic: Diagnostic, origin: string | undefined): Diagnostic {
  if (origin === undefined) return diagnostic;
  const isCause = diagnostic.rule === variableNotSet.id;
  return {
    ...diagnostic,
    docs: isCause ? causeUrl(origin, diagnostic.rule) : ruleUrl(origin, diagnostic.rule),
  };
}
