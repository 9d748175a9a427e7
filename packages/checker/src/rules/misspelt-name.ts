import { atKey, atValue } from "../findings/places.ts";
import { fixesInPlaceOf, referTo, replaceText, suggestedFix } from "../repairs/edits.ts";
import type { Format } from "../report.ts";
import type { Finding, Rule, RuleText } from "../rule.ts";
import { shownName } from "../secrets/shown-name.ts";
import { isOthersVariable } from "../settings/key-names.ts";
import { type MappingName, sections, variableNames } from "../settings/sections.ts";
import { idOf, quotedName, type ScalarSetting, type Setting } from "../settings/setting.ts";
import { nearest } from "../text/nearest.ts";
import { jiraNames, lookalikes } from "../values/jira-names.ts";
import { referencedVariable } from "../values/reference.ts";
import { yamlExample } from "./examples.ts";

interface Params {
  meant: string;
  /** What is misspelt: a name in an open mapping, as written; a variable; or a name in Jira. */
  kind: { name: string | undefined } | "variable" | Exclude<MappingName, "custom_fields">;
}

const things = { issue_types: "type", priority_mapping: "priority", workflow_states: "status" };

export const rule: Rule<Params> = {
  id: "misspelt-name",
  severity: "warning",
  message({ meant, kind }) {
    if (kind === "variable") return `Write \${${meant}}, unless the variable really has another name.`;
    if (typeof kind === "string")
      return `Write "${meant}", if Jira's own ${things[kind]} is meant; one letter differs.`;
    return `Rename ${quotedName(kind.name)} to "${meant}", unless it is a name of your own.`;
  },
  check(document, report) {
    const { settings, byForm, format } = document;
    let taken: ReadonlySet<string> | undefined;
    for (const setting of settings) {
      const meant = meantKey(setting);
      if (meant === undefined) continue;
      taken ??= new Set(settings.map(idOf));
      if (!taken.has(idOf({ ...setting, key: meant }))) report(misspeltKey(setting, meant));
    }
    for (const setting of byForm.literal) {
      const finding = misspeltValue(setting);
      if (finding) report(finding);
    }
    for (const setting of byForm.reference) {
      const finding = misspeltVariable(setting, format);
      if (finding) report(finding);
    }
  },
};

/** The known name that a name in an open mapping resembles. */
function meantKey({ section, name }: Setting): string | undefined {
  const { keys, open } = sections[section];
  return open ? nearestName(name, keys) : undefined;
}

function misspeltKey(setting: Setting, meant: string): Finding<Params> {
  const fix = suggestedFix(`Rename to ${meant}`, replaceText(setting.keyNode, meant));
  return { ...atKey(setting), params: { meant, kind: { name: shownName(setting.name) } }, fixes: [fix] };
}

function misspeltValue(setting: ScalarSetting): Finding<Params> | undefined {
  const { section, node } = setting;
  if (section === "settings" || section === "custom_fields" || lookalikes.test(node.text)) return undefined;
  const meant = nearestName(node.text, jiraNames[section]);
  if (meant === undefined) return undefined;
  const fix = suggestedFix(`Write ${meant}`, replaceText(node, meant));
  return { ...atValue(setting), params: { meant, kind: section }, fixes: fixesInPlaceOf(node, fix) };
}

function misspeltVariable(setting: ScalarSetting, format: Format): Finding<Params> | undefined {
  const name = referencedVariable(setting.node.text) ?? "";
  const meant = nearestName(name, variableNames);
  if (meant === undefined || isOthersVariable(name)) return undefined;
  const fix = suggestedFix(`Write \${${meant}}`, referTo(setting, meant, format));
  return { ...atValue(setting), params: { meant, kind: "variable" }, fixes: [fix] };
}

/** Shorter names resemble too many others. */
const minLength = 5;

const isLong = (name: string) => name.replace(/\W/g, "").length >= minLength;

/**
 * The name that differs in one letter. Nothing if only the case differs, if the name has a number, as for one of
 * several, or if it has one more letter at its end, as in a plural or another language.
 */
function nearestName(written: string, names: readonly string[]): string | undefined {
  if (names.includes(written) || written.length < minLength - 1 || /\d/.test(written)) return undefined;
  const lower = written.toLowerCase();
  const candidates = names.map((name) => name.toLowerCase());
  const found = nearest(lower, candidates.filter(isLong), 1);
  return found === undefined || lower.startsWith(found) ? undefined : names[candidates.indexOf(found)];
}

export const text = (): RuleText => ({
  title: "Names are spelt as programs and Jira know them",
  why: "A program looks for `story_points`, for a status called “In Progress”, and for a variable called `JIRA_API_TOKEN`. Where a letter is missing or two are swapped, it finds nothing, and says so late or not at all.",
  fix: "Compare the name letter by letter, and choose the fix if it is a slip. If your site or your program really uses this name, keep it, with a comment that names the rule and the reason.",
  examples: {
    valid: [
      {
        text: yamlExample({
          issue_types: "{ feature: Story, bugs: Defect }",
          workflow_states: "{ in_progress: In Development }",
        }),
      },
      { title: "One of several variables", text: yamlExample({ api_token: '"${JIRA_API_TOKEN_2}"' }) },
    ],
    invalid: [
      { title: "A status", text: yamlExample({ workflow_states: "{ in_progress: ⟦In Progess⟧ }" }) },
      { title: "A type", text: yamlExample({ issue_types: "{ feature: ⟦Stroy⟧ }" }) },
      {
        title: "A name that programs look for",
        text: yamlExample({ custom_fields: "{ ⟦story_pionts⟧: customfield_10031 }" }),
      },
      { title: "A variable", text: yamlExample({ api_token: '⟦"${JIRA_API_TOEKN}"⟧' }) },
    ],
  },
});
