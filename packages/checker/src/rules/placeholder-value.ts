import { atValue } from "../findings/places.ts";
import { fixesInPlaceOf, referTo, type safeFix, suggestedFix } from "../repairs/edits.ts";
import { fixIn } from "../repairs/fix-in.ts";
import type { Format } from "../report.ts";
import type { FixDraft, Rule, RuleText } from "../rule.ts";
import { variableFor } from "../settings/sections.ts";
import { labelOf, type ScalarSetting } from "../settings/setting.ts";
import { isUnfilled } from "../settings/unfilled.ts";
import { dotenvExample, yamlExample } from "./examples.ts";

interface Params {
  name: string;
  wanted: string;
}

export const rule: Rule<Params> = {
  id: "placeholder-value",
  severity: "error",
  message: ({ name, wanted }) => `Replace the placeholder in ${name} with ${wanted}.`,
  check(document, report) {
    const { byForm, isYaml, format, isTemplate, source } = document;
    if (isTemplate || isUnfilled(document)) return;
    const fix = fixIn(document);
    for (const setting of byForm.placeholder) {
      // To a workflow or a manifest, ${NAME} is plain text.
      const fixes = isYaml && !source.isForeign ? referenceFixes(setting, format, fix) : [];
      const isSecret = isYaml && setting.key === "api_token";
      const reference = source.isForeign
        ? "a reference to a secret"
        : "a reference such as ${JIRA_API_TOKEN}";
      const wanted = isSecret ? reference : "the real value";
      report({ ...atValue(setting), params: { name: labelOf(setting), wanted }, fixes });
    }
  },
};

/** Only the token certainly belongs in the environment. */
function referenceFixes(setting: ScalarSetting, format: Format, certain: typeof safeFix): FixDraft[] {
  const variable = variableFor(setting);
  if (variable === undefined) return [];
  const fix = setting.key === "api_token" ? certain : suggestedFix;
  return fixesInPlaceOf(setting.node, fix(`Write \${${variable}}`, referTo(setting, variable, format)));
}

export const text = (): RuleText => ({
  title: "No placeholder is left",
  why: "Text such as `<your-token>`, `xxxx` or `changeme` comes from a template, and stands for the real value. If you leave it, Jira answers `401`.",
  fix: 'Write the real value. In a file that you commit, write a reference such as `"${JIRA_API_TOKEN}"` for anything secret.',
  examples: {
    valid: [{ text: yamlExample() }],
    invalid: [
      { text: yamlExample({ api_token: '⟦"<your-token>"⟧' }) },
      { title: "In the site URL", text: yamlExample({ url: '⟦"https://<site>.atlassian.net"⟧' }) },
      {
        title: "In a .env file",
        format: "dotenv",
        text: dotenvExample({ JIRA_API_TOKEN: "⟦your-api-token⟧" }),
      },
    ],
  },
});
