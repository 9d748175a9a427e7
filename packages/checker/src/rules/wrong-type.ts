import type { ConfigDocument } from "../document.ts";
import { atSpan, atValue } from "../findings/places.ts";
import { requiredKeys } from "../generated/format.ts";
import { fixesInPlaceOf, inQuotes, replaceValue, suggestedFix } from "../repairs/edits.ts";
import { fixIn } from "../repairs/fix-in.ts";
import type { Finding, FixDraft, Rule, RuleText } from "../rule.ts";
import { isLiteralToken } from "../secrets/literal-token.ts";
import { isMapping, scalarOf } from "../settings/sections.ts";
import { isScalar, labelOf, type ScalarSetting, type Setting } from "../settings/setting.ts";
import { enumeration } from "../text/wording.ts";
import { spelledBoolean } from "../values/spelled-boolean.ts";
import { tlsFault } from "../values/tls-fault.ts";
import { dotenvExample, yamlExample } from "./examples.ts";

interface Params {
  what: string;
  wanted: string;
}

export const rule: Rule<Params> = {
  id: "wrong-type",
  severity: "error",
  message: ({ what, wanted }) => `Make ${what} ${wanted}.`,
  check(document, report) {
    const container = wrongContainer(document);
    if (container) report(container);
    for (const { setting, fault } of document.violations)
      if (fault === "type" && !hasRuleOfItsOwn(setting, document)) report(wrongValue(setting, document));
  },
};

/** Reports settings, or a whole file, that are not a mapping. */
function wrongContainer({ settingsNode, settingsKey, source }: ConfigDocument): Finding<Params> | undefined {
  const container = settingsNode ?? source.root;
  if (!container || container.kind === "mapping" || (container.kind === "scalar" && container.isUnclear))
    return undefined;
  const isBlank = settingsKey && container.start === container.end;
  return {
    ...atSpan(isBlank ? settingsKey : container, settingsNode && "/jira"),
    params: settingsNode
      ? { what: 'the value of "jira"', wanted: `a mapping with ${enumeration(requiredKeys)} under it` }
      : { what: "the file", wanted: 'a mapping with the key "jira" at the top' },
  };
}

/** The settings whose own rules also check numbers. */
const judgedElsewhere: readonly string[] = ["project", "token_expires"];

/**
 * A reference is allowed for all values except mappings, and for `verify_ssl`, its effect matters more than its type.
 */
function hasRuleOfItsOwn(setting: Setting, document: ConfigDocument): boolean {
  const { section, key, node, form } = setting;
  if (document.isYaml && isLiteralToken(document, setting)) return true;
  if (node.kind !== "scalar")
    return document.source.isForeign || (node.kind === "sequence" && !isMapping(setting));
  if (form !== "literal") return !isMapping(setting) || form !== "reference";
  if (section !== "settings") return section === "custom_fields" && typeof node.value === "number";
  if (key === "verify_ssl") return tlsFault(node) !== undefined;
  return typeof node.value === "number" && judgedElsewhere.includes(key);
}

function wrongValue(setting: Setting, document: ConfigDocument): Finding<Params> {
  const { node } = setting;
  const isQuoted = document.format === "yaml" && node.kind === "scalar" && node.style.endsWith("quoted");
  const wanted = wantedType(setting, isQuoted ? ", without quotes" : "");
  const fixes = isScalar(setting) ? fixesInPlaceOf(setting.node, ...repairs(setting, document)) : [];
  const what = `the value of ${labelOf(setting)}`;
  return { ...atValue(setting), params: { what, wanted }, fixes };
}

function wantedType(setting: Setting, unquoted: string): string {
  if (isMapping(setting)) return "a mapping of names to values";
  const { type, minimum, maximum } = scalarOf(setting);
  if (type === "integer") return `a whole number from ${minimum} to ${maximum}${unquoted}`;
  return type === "boolean" ? `true or false${unquoted}` : "text";
}

function repairs(setting: ScalarSetting, document: ConfigDocument): FixDraft[] {
  const { section, node } = setting;
  const { type } = scalarOf(setting);
  if (type === "string") {
    const isPlain = node.style === "plain" && /^[A-Za-z0-9.+-]{1,16}$/.test(node.text);
    if (section === "settings" || !isPlain) return [];
    return [suggestedFix("Put it in quotes", ...inQuotes(node))];
  }
  const value = type === "boolean" ? spelledBoolean(node.text) || undefined : wholeNumber(node.text);
  if (value === undefined) return [];
  return [fixIn(document)(`Write ${value}`, replaceValue(node, String(value), document.format))];
}

/** The seconds of each unit; a number without a unit is taken as it is. */
const units: ReadonlyMap<string, number> = new Map([
  ["ms", 0.001],
  ["s", 1],
  ["sec", 1],
  ["secs", 1],
  ["seconds", 1],
  ["m", 60],
  ["min", 60],
]);

function wholeNumber(text: string): number | undefined {
  const [, digits, unit = "s"] =
    /^\+?([0-9]{1,6})(?:\.0+)?\s*([a-z]+)?$/.exec(text.trim().toLowerCase()) ?? [];
  const number = Number(digits) * (units.get(unit) ?? Number.NaN);
  return Number.isInteger(number) ? number : undefined;
}

export const text = (): RuleText => ({
  title: "Every value has the right type",
  why: 'In YAML, `30` is a number and `"30"` is text; `true` is a boolean and `"true"` is text. The difference matters to programs: the text `"false"` counts as true in Python and JavaScript.',
  fix: "Write numbers, `true` and `false` without quotes, and everything else as text. In a `.env` file, every value is text; write just `30`, `true` or `false`.",
  examples: {
    valid: [
      { text: yamlExample({ timeout: "30", verify_ssl: "true" }) },
      { title: "A reference instead of a number", text: yamlExample({ timeout: '"${JIRA_TIMEOUT}"' }) },
      { format: "dotenv", text: dotenvExample({ JIRA_TIMEOUT: "30", JIRA_VERIFY_SSL: '"true"' }) },
    ],
    invalid: [
      { title: "A number in quotes", text: yamlExample({ timeout: '⟦"30"⟧' }) },
      { title: "A truth value in quotes", text: yamlExample({ verify_ssl: '⟦"true"⟧' }) },
      { title: "A unit after a number", text: yamlExample({ timeout: "⟦30s⟧" }) },
      { title: "Milliseconds", text: yamlExample({ timeout: "⟦30000ms⟧" }) },
      { title: "A number where text belongs", text: yamlExample({ email: "⟦123⟧" }) },
      { title: "A truth value where a name belongs", text: yamlExample({ issue_types: "{ task: ⟦true⟧ }" }) },
      { title: "Text where a mapping belongs", text: yamlExample({ custom_fields: "⟦customfield_10016⟧" }) },
      { title: "A reference where a mapping belongs", text: yamlExample({ custom_fields: '⟦"${FIELDS}"⟧' }) },
      { format: "dotenv", text: dotenvExample({ JIRA_VERIFY_SSL: "⟦yes⟧" }) },
    ],
  },
});
