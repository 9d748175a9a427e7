import {
  type ConfiguredSetting,
  type Diagnostic,
  readSettings,
  reportOf,
  ruleUrl,
} from "@jira-config/checker";
import { type GitState, gitStates } from "../files/git.ts";
import type { OwnRule } from "../rules/rule.ts";
import { secretFileNotIgnored } from "../rules/secret-file-not-ignored.ts";
import { secretFileTracked } from "../rules/secret-file-tracked.ts";
import { siteOrigin } from "../site-origin.ts";
import type { CheckedInput } from "./input.ts";
import { mayHoldToken } from "./may-hold-token.ts";

const rules: Readonly<Record<GitState, OwnRule | undefined>> = {
  tracked: secretFileTracked,
  "not-ignored": secretFileNotIgnored,
  ignored: undefined,
};

/** Adds a finding to every file with a token that Git has, or would take. */
export function reportSecretFiles(files: readonly CheckedInput[]): readonly CheckedInput[] {
  const tokens = new Map(files.flatMap((file) => tokenIn(file)));
  if (tokens.size === 0) return files;
  const states = gitStates([...tokens.keys()].map(({ name }) => name));
  return files.map((file) => {
    const token = tokens.get(file);
    const rule = rules[states.get(file.name) ?? "ignored"];
    return token && rule ? withFinding(file, token, rule) : file;
  });
}

/** The token of a file in which one may stand; in the others, which are meant to be committed, it is an error anyway. */
function tokenIn(file: CheckedInput): [CheckedInput, ConfiguredSetting][] {
  const { isStream, text, report } = file;
  if (isStream || !mayHoldToken(file)) return [];
  const { settings } = readSettings(text, { format: report.format });
  const token = settings.find(({ key, section }) => section === "settings" && key === "api_token");
  const isPlaceholder = report.diagnostics.some(
    (one) => one.path === token?.path && /placeholder|example/.test(one.rule),
  );
  return token && token.variable === undefined && !isPlaceholder ? [[file, token]] : [];
}

function withFinding(file: CheckedInput, { path, range }: ConfiguredSetting, rule: OwnRule): CheckedInput {
  const finding: Diagnostic = {
    rule: rule.id,
    severity: rule.severity,
    message: rule.message({}),
    path,
    range,
    docs: ruleUrl(siteOrigin, rule.id),
    fixes: [],
  };
  const diagnostics = [...file.report.diagnostics, finding].sort(
    (a, b) => a.range.start.offset - b.range.start.offset || (a.rule < b.rule ? -1 : 1),
  );
  return { ...file, report: reportOf(file.report.format, diagnostics) };
}
