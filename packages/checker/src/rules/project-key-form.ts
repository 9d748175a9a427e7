import { literalSetting } from "../document.ts";
import { replaceText, safeFix } from "../edits.ts";
import { atValue } from "../places.ts";
import type { FixDraft, Rule, RuleText } from "../rule.ts";
import { shownName } from "../secrets/shown-name.ts";
import type { ScalarSetting } from "../setting.ts";
import { dotenvExample, yamlExample } from "./examples.ts";

type Fault = "lower-case" | "work-item" | "number" | "other";

const messages: Readonly<Record<Fault, string>> = {
  "lower-case": "Write the space (project) key in capitals; Jira tells the cases apart.",
  "work-item": "Use the space (project) key alone, without the number of a work item (issue).",
  number: "Use the space (project) key, such as PROJ, not its numeric id.",
  other: "Use the space (project) key: two or more capital letters or digits, a letter first, such as PROJ.",
};

export const rule: Rule<{ fault: Fault }> = {
  id: "project-key-form",
  severity: "error",
  message: ({ fault }) => messages[fault],
  check(document, report) {
    const setting = literalSetting(document, "project");
    if (!setting || /^[A-Z][A-Z0-9_]+$/.test(setting.node.text)) return;
    const fault = faultOf(setting.node.text);
    const fix = repair(setting, fault);
    report({ ...atValue(setting), params: { fault }, ...(fix ? { fixes: [fix] } : {}) });
  },
};

function faultOf(key: string): Fault {
  if (/^[0-9]+$/.test(key)) return "number";
  if (/^[A-Za-z][A-Za-z0-9_]{1,9}-[0-9]+$/.test(key)) return "work-item";
  return /^[A-Za-z][A-Za-z0-9_]{1,9}$/.test(key) ? "lower-case" : "other";
}

/** A key made of words only: anything else may be a piece of a secret, which no edit may repeat. */
function repair({ node }: ScalarSetting, fault: Fault): FixDraft | undefined {
  if (node.style === "block" || node.contentStart < 0 || (fault !== "lower-case" && fault !== "work-item"))
    return undefined;
  const [written = ""] = node.text.split("-");
  const key = written.toUpperCase();
  if (shownName(written) === undefined) return undefined;
  return safeFix(fault === "work-item" ? `Use ${key}` : "Write it in capitals", replaceText(node, key));
}

export const text = (): RuleText => ({
  title: "The space (project) key is a key",
  why: "The REST API finds a space (project) by its key or id, and [the key is case sensitive](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-projects/#api-rest-api-3-project-projectidorkey-get). Keys are [capital letters and digits, at least two, a letter first](https://support.atlassian.com/jira-software-cloud/docs/edit-a-projects-details). With anything else Jira answers `404`, as if the space did not exist.",
  fix: "In Jira, open Space settings → Details and copy the space key; it is also what stands before the number of every work item (issue).",
  examples: {
    valid: [{ text: yamlExample({ project: "PROJ2" }) }],
    invalid: [
      { title: "Small letters", text: yamlExample({ project: '⟦"proj"⟧' }) },
      { title: "A work item", text: yamlExample({ project: "⟦PROJ-123⟧" }) },
      { title: "A name", text: yamlExample({ project: '⟦"My project"⟧' }) },
      { title: "An id", format: "dotenv", text: dotenvExample({ JIRA_PROJECT: "⟦10001⟧" }) },
    ],
  },
});
