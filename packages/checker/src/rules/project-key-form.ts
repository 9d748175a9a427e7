import { isTextOrNumber, scalarSetting } from "../document.ts";
import { atValue } from "../findings/places.ts";
import { forms } from "../generated/format.ts";
import { maxChoices } from "../limits.ts";
import { fixesInside, replaceText, safeFix, suggestedFix } from "../repairs/edits.ts";
import type { FixDraft, Rule, RuleText } from "../rule.ts";
import { shownName } from "../secrets/shown-name.ts";
import type { ScalarSetting } from "../settings/setting.ts";
import { meaningOf } from "../text/matches.ts";
import { isProjectKey } from "../values/project-key.ts";
import { projectKeyIn } from "../values/site-url.ts";
import { dotenvExample, yamlExample } from "./examples.ts";

type Fault = "lower-case" | "work-item" | "page" | "several" | "number" | "name" | "other";

const messages: Readonly<Record<Fault, string>> = {
  "lower-case": "Write the space (project) key in capital letters; Jira distinguishes upper and lower case.",
  "work-item": "Use the space (project) key alone, without a work item (issue) number.",
  page: "Use the space (project) key alone, not the address of a page.",
  several: "Keep one space (project) key; the format has room for one.",
  number: "Use the space (project) key, such as PROJ, not its numeric ID.",
  name: "Use the space (project) key, such as PROJ, not its name.",
  other:
    "Use the space (project) key, such as PROJ; it has two or more capital letters and digits, a letter first.",
};

/** The first match counts. */
const shapes: readonly [Fault, RegExp][] = [
  ["number", /^[0-9]+$/],
  ["page", /\//],
  ["work-item", /^[A-Za-z]\w{1,9}(?:[-#_ ][0-9]+|[-#])$/],
  ["lower-case", /^[A-Za-z]\w{1,9}$/],
  ["several", new RegExp(`^${forms.projectKey}(?:\\s*[,;|+]\\s*${forms.projectKey})+$`)],
  ["name", /\s|[a-z]/],
];

export const rule: Rule<{ fault: Fault }> = {
  id: "project-key-form",
  severity: "error",
  message: ({ fault }) => messages[fault],
  check(document, report) {
    const setting = scalarSetting(document, "project");
    if (!setting || !isTextOrNumber(document, setting)) return;
    const { node } = setting;
    if (isProjectKey(node.text)) return;
    const fault = meaningOf(shapes, node.text) ?? "other";
    report({ ...atValue(setting), params: { fault }, fixes: repairs(setting, fault) });
  },
};

function repairs({ node }: ScalarSetting, fault: Fault): FixDraft[] {
  const keys = keysIn(node.text, fault).filter(isShown);
  const fix = keys.length > 1 ? suggestedFix : safeFix;
  return fixesInside(node, ...keys.map((key) => fix(`Write ${key}`, replaceText(node, key))));
}

/** The keys that may be meant. */
function keysIn(text: string, fault: Fault): readonly string[] {
  if (fault === "page") return [projectKeyIn(text) ?? ""];
  if (fault === "several") return text.split(/[^A-Z0-9_]+/).slice(0, maxChoices);
  return fault === "lower-case" || fault === "work-item"
    ? [text.replace(/[-#_ ][0-9]*$/, "").toUpperCase()]
    : [];
}

/** Whether a key may be repeated in a fix: what is not made of words may be part of a secret. */
function isShown(key: string): boolean {
  return key !== "" && shownName(key) !== undefined;
}

export const text = (): RuleText => ({
  title: "The space (project) key has the right form",
  why: "The REST API finds a space (project) by its key or id, and [the key is case sensitive](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-projects/#api-rest-api-3-project-projectidorkey-get). Keys are [capital letters and digits, at least two, a letter first](https://support.atlassian.com/jira-software-cloud/docs/edit-a-projects-details). With anything else Jira answers `404`, as if the space did not exist.",
  fix: "In Jira, open Space settings → Details and copy the space key. It is also the part before the number of every work item (issue).",
  examples: {
    valid: [{ text: yamlExample({ project: "PROJ2" }) }],
    invalid: [
      { title: "Small letters", text: yamlExample({ project: '⟦"proj"⟧' }) },
      { title: "A work item", text: yamlExample({ project: "⟦PROJ-123⟧" }) },
      {
        title: "A page",
        text: yamlExample({ project: '⟦"https://your-company.atlassian.net/browse/PROJ-123"⟧' }),
      },
      { title: "A list", format: "dotenv", text: dotenvExample({ JIRA_PROJECT: "⟦PROJ,OTHER⟧" }) },
      { title: "A name", text: yamlExample({ project: '⟦"My project"⟧' }) },
      { title: "An id", format: "dotenv", text: dotenvExample({ JIRA_PROJECT: "⟦10001⟧" }) },
    ],
  },
});
