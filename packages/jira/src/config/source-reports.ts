import { check, type Diagnostic } from "@jira-config/checker";
import { cause as variableNotSet } from "../causes/variable-not-set.ts";
import { textStart, toDiagnostic, toReport } from "../finding.ts";
import { variables } from "../generated/settings.ts";
import type { NamedReport } from "../named-report.ts";
import type { ConnectionKey } from "./environment-text.ts";
import type { ConfigSource, Origin, SettingId, SourcedSetting } from "./origin.ts";

/** The settings of several texts, put together. */
export interface MergedSettings {
  settings: ReadonlyMap<SettingId, SourcedSetting>;
  /** The values, without those whose variable is not set. */
  values: ReadonlyMap<SettingId, string>;
  /** The connection settings as a `.env` text, with the values of variables filled in. */
  merged: string;
}

/** What the checker says about each text, including about the values of variables that the text names. */
export function reportOnSources(
  sources: readonly ConfigSource[],
  { settings: byId, values, merged }: MergedSettings,
): NamedReport[] {
  const settings = [...byId];
  const elsewhere = settings.flatMap(([, { section, key }]) => (section === "settings" ? [key] : []));
  const { diagnostics: onMerged } = check(merged, { format: "dotenv" });
  const missing = onMerged.filter(isMissingKey);
  const reports = sources.map((source, index) => {
    const { format, diagnostics } = check(source.text, { format: source.format ?? "auto", elsewhere });
    const own = settings.filter(([, { origin }]) => origin.source === source.name);
    const found = [
      ...diagnostics.filter((one) => !isMissingKey(one)),
      ...own.flatMap(([id, { origin }]) => (values.has(id) ? [] : [notSet(origin)])),
      ...own.flatMap(([, setting]) => onValue(setting, onMerged, diagnostics)),
      ...(index === sources.length - 1 ? lacking(diagnostics, missing) : []),
    ];
    return { name: source.name, report: toReport(format, found) };
  });
  return reports.length > 0 ? reports : [{ name: "configuration", report: toReport("dotenv", missing) }];
}

function isMissingKey({ rule }: Diagnostic): boolean {
  return rule === "missing-key";
}

function notSet({ variable = "the variable", path, range }: Origin): Diagnostic {
  return toDiagnostic(variableNotSet, {
    message: `Set ${variable}, which stands for this value.`,
    path,
    range,
  });
}

/**
 * What is wrong with a value that comes from a variable, reported where the variable is named. Also the errors in a
 * value that a comment tells the checker to ignore, for nothing works with them.
 */
function onValue(
  { section, key, origin }: SourcedSetting,
  onMerged: readonly Diagnostic[],
  onSource: readonly Diagnostic[],
): Diagnostic[] {
  const { variable, path, range } = origin;
  if (section !== "settings") return [];
  const ownName = variables[key as ConnectionKey];
  const found = onMerged
    .filter((one) => one.path === `/${ownName}`)
    .map((one) => ({ ...one, path, range, fixes: [] }));
  if (variable !== undefined) {
    return found.map((one) => ({ ...one, message: inVariable(variable, one.message) }));
  }
  const written = path.slice(path.lastIndexOf("/") + 1);
  if (onSource.some((one) => one.path === path && one.severity === "error")) return [];
  return found
    .filter(({ severity }) => severity === "error")
    .map((one) => ({ ...one, message: one.message.replaceAll(ownName, written) }));
}

function inVariable(variable: string, message: string): string {
  return `In ${variable}, ${message.charAt(0).toLowerCase()}${message.slice(1)}`;
}

/**
 * What no text holds, in the words of the last text's own report, which has the place and the fix.
 *
 * @param missing the same, but named as environment variables
 */
function lacking(own: readonly Diagnostic[], missing: readonly Diagnostic[]): readonly Diagnostic[] {
  if (missing.length === 0) return [];
  const said = own.filter(isMissingKey);
  if (said.length > 0) return said;
  // What an unreadable text lacks, nobody knows.
  if (own.some(({ severity }) => severity === "error")) return [];
  return missing.map((one) => ({ ...one, range: textStart }));
}
