import { type ConfiguredSetting, readSettings, reportOf } from "@jira-config/checker";
import { type GitState, gitStates } from "../files/git.ts";
import { byPosition, finding } from "../rules/finding.ts";
import type { OwnRule } from "../rules/rule.ts";
import { secretFileNotIgnored } from "../rules/secret-file-not-ignored.ts";
import { secretFileTracked } from "../rules/secret-file-tracked.ts";
import type { CheckedInput } from "./input.ts";
import { mayHoldToken } from "./may-hold-token.ts";

const rules: Readonly<Record<GitState, OwnRule | undefined>> = {
  tracked: secretFileTracked,
  "not-ignored": secretFileNotIgnored,
  ignored: undefined,
};

/** Adds a finding to every file with a token that Git tracks or would add. */
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

/** The token of a file that may hold one. In the others, which are meant to be committed, a token is an error anyway. */
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

function withFinding(file: CheckedInput, token: ConfiguredSetting, rule: OwnRule): CheckedInput {
  const diagnostics = [...file.report.diagnostics, finding(rule, {}, token)].sort(byPosition);
  return { ...file, report: reportOf(file.report.format, diagnostics) };
}
