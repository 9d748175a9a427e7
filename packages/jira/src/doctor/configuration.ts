import { ruleUrl } from "@jira-config/checker";
import { cause as variableNotSet } from "../causes/variable-not-set.ts";
import type { ConfigSource } from "../config/origin.ts";
import { type ConfigurationRead, readSources, type Variables } from "../config/read-plugin-config.ts";
import { causeUrl } from "../diagnosis/cause-url.ts";
import { findingsIn, type NamedFinding } from "../named-report.ts";

/** What the configuration itself says, before anything is asked. */
export interface ConfigurationFindings extends ConfigurationRead {
  /** What the checker has to say. */
  findings: readonly NamedFinding[];
  /** Variables that are named and not set. */
  unset: readonly NamedFinding[];
}

/** Reads the configuration as `readPluginConfig` does, and gives its findings instead of throwing them. */
export function readConfiguration(
  sources: readonly ConfigSource[],
  variables: Variables,
  origin: string | undefined,
): ConfigurationFindings {
  const { config, reports } = readSources(sources, variables);
  const all = findingsIn(reports)
    .filter(({ rule }) => !guesses.includes(rule))
    .map((finding) => withOrigin(finding, origin));
  return {
    config,
    reports,
    findings: all.filter(({ rule }) => rule !== variableNotSet.id),
    unset: all.filter(({ rule }) => rule === variableNotSet.id),
  };
}

/** Rules that guess what the doctor looks up: whether the site exists, what a field id names, what a variable holds. */
const guesses: readonly string[] = ["example-value", "common-field-id", "epic-link-field", "self-reference"];

function withOrigin(finding: NamedFinding, origin: string | undefined): NamedFinding {
  if (origin === undefined) return finding;
  const urlOf = finding.rule === variableNotSet.id ? causeUrl : ruleUrl;
  return { ...finding, docs: urlOf(origin, finding.rule) };
}
