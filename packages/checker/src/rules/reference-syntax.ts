import { atValue } from "../findings/places.ts";
import { remarksFor } from "../findings/remarks.ts";
import { pairNamed } from "../node.ts";
import { fixesInPlaceOf, referenceTo, referTo, safeFix, suggestedFix } from "../repairs/edits.ts";
import type { Format } from "../report.ts";
import type { FixDraft, Rule, RuleText } from "../rule.ts";
import { findSecrets } from "../secrets/find-secrets.ts";
import { shownName } from "../secrets/shown-name.ts";
import { tokenPrefix } from "../secrets/token-prefix.ts";
import { isOthersFile } from "../settings/others-file.ts";
import { isSecretKey, variableFor } from "../settings/sections.ts";
import type { ScalarSetting } from "../settings/setting.ts";
import {
  bareVariable,
  type ReferenceFault,
  referencedVariable,
  referenceFault,
} from "../values/reference.ts";
import { dotenvExample, yamlExample } from "./examples.ts";

type Fault = ReferenceFault | "scheme" | "workflow" | "reader";

const messages: Readonly<Record<Fault, string>> = {
  dialect: "Write the reference as ${NAME}; other forms are read as plain text.",
  default: "Write ${NAME} alone; defaults are not understood here.",
  name: "Write the variable's own name, as in ${NAME}; it has only letters, digits and _.",
  wrapping: "Remove what surrounds ${NAME}; all of it becomes part of the value.",
  scheme: "Write ${NAME} alone; the program that signs in adds Basic or Bearer itself.",
  "text-around": "Make the whole value one ${NAME}; text around a reference is not added to it.",
  command: "Write ${NAME}, and let that variable hold the result; commands are not run here.",
  "secret-store":
    "Write ${NAME}, and let that variable hold the secret; nothing is looked up or decrypted here.",
  workflow: "Write ${NAME}; a workflow fills in only such expressions here.",
  reader: "Write ${NAME}, unless the program that reads it wants this form.",
};

interface Params {
  fault: Fault;
  /** How the format refers to a variable. */
  reference: string;
}

export const rule: Rule<Params> = {
  id: "reference-syntax",
  severity: "error",
  message: ({ fault, reference }) => messages[fault].replace("${NAME}", () => reference),
  check(document, report) {
    const { byForm, isYaml, format, source } = document;
    for (const remark of remarksFor<Params>("reference-syntax", source)) report(remark);
    if (source.isForeign) return;
    const isOthers = isOthersFile(document);
    for (const setting of byForm["near-reference"]) {
      const { text } = setting.node;
      if (findSecrets(text).length > 0) continue;
      const scheme = isSecretKey(setting.section, setting.key) ? tokenPrefix(text) : "";
      const fault = scheme === "" ? referenceFault(text) : "scheme";
      // `op run` and similar tools put the secret into the environment before the program starts.
      // And SOPS decrypts the whole file, https://getsops.io/docs/
      if (fault === "secret-store" && (!isYaml || pairNamed(source.root, "sops"))) continue;
      const named = referencedVariable(text.slice(scheme.length));
      const isLossless = named !== undefined && fault !== "default" && fault !== "scheme";
      // The quotes of a fix could close one that is open elsewhere.
      const isSafe = isLossless && !isOthers && source.syntaxProblems.length === 0;
      const fixes = repairs(setting, named, isSafe, format, isYaml);
      report({
        ...atValue(setting),
        params: { fault: isOthers ? "reader" : fault, reference: referenceTo("NAME", format) },
        fixes: fixesInPlaceOf(setting.node, ...fixes),
      });
    }
  },
};

/** Refers to the variable in the value, or else to the setting's own. */
function repairs(
  setting: ScalarSetting,
  named: string | undefined,
  isSafe: boolean,
  format: Format,
  isYaml: boolean,
): FixDraft[] {
  const own = isYaml ? variableFor(setting) : undefined;
  const variable = named ?? bareVariable(setting.node.text) ?? own;
  const isItself = format === "dotenv" && variable === setting.name;
  if (variable === undefined || shownName(variable) === undefined || isItself) return [];
  const fix = isSafe ? safeFix : suggestedFix;
  return [fix(`Write ${referenceTo(variable, format)}`, referTo(setting, variable, format))];
}

export const text = (): RuleText => ({
  title: "A reference is written ${NAME}",
  why: "YAML itself never fills in variables. The program that reads the file does, but only if the whole value is `${NAME}`. `$NAME`, `%NAME%`, `{{ NAME }}`, `${NAME:-default}`, `vault:…` and the like reach Jira unchanged ([an example](https://github.com/Nikita-Filonov/ai-review/issues/107)). A workflow of GitHub Actions fills in [expressions in `${{ }}`](https://docs.github.com/en/actions/reference/workflows-and-actions/contexts) and nothing else.",
  fix: 'Write `"${NAME}"`, with nothing around it and no default. If only a part of a value varies, put the whole value into a variable. In a workflow, write `${{ secrets.NAME }}`, or `${{ vars.NAME }}` for what is no secret. For a secret store, let its own tool (`op run`, Vault Agent, the pipeline) set the variable.',
  examples: {
    valid: [
      { text: yamlExample({ email: '"${JIRA_USER_EMAIL}"' }) },
      {
        title: "A file that SOPS decrypts",
        text: `${yamlExample({ api_token: "ENC[AES256_GCM,data:eW91ci10b2tlbg==,type:str]" })}sops:\n  version: 3.9.0\n`,
      },
      {
        title: "A secret store's reference, where its tool puts the secret in",
        format: "dotenv",
        text: dotenvExample({ JIRA_API_TOKEN: "op://Private/Jira/token" }),
      },
    ],
    invalid: [
      { title: "A shell's way", text: yamlExample({ email: "⟦$JIRA_EMAIL⟧" }) },
      { title: "With a default", text: yamlExample({ project: '⟦"${JIRA_PROJECT:-PROJ}"⟧' }) },
      { title: "With hyphens", text: yamlExample({ api_token: '⟦"${jira-token}"⟧' }) },
      { title: "A template's way", text: yamlExample({ email: '⟦"{{ JIRA_EMAIL }}"⟧' }) },
      { title: "A program's way", text: yamlExample({ api_token: '⟦os.environ["JIRA_API_TOKEN"]⟧' }) },
      { title: "The bare name", text: yamlExample({ api_token: '⟦"JIRA_API_TOKEN"⟧' }) },
      { title: "Text around it", text: yamlExample({ url: '⟦"https://${SITE}.atlassian.net"⟧' }) },
      { title: "With Bearer", text: yamlExample({ api_token: '⟦"Bearer ${JIRA_API_TOKEN}"⟧' }) },
      { title: "A secret store", text: yamlExample({ api_token: '⟦"op://Private/Jira/token"⟧' }) },
      {
        title: "An encrypted value",
        text: yamlExample({ api_token: "⟦ENC[PKCS7,MIIBeQYJKoZIhvcNAQcDoIIB]⟧" }),
      },
      { title: "A command", text: yamlExample({ api_token: '⟦"$(pass show jira)"⟧' }) },
      {
        title: "A pipeline's way",
        format: "dotenv",
        text: dotenvExample({ JIRA_EMAIL: "⟦${{ secrets.JIRA_EMAIL }}⟧" }),
      },
      {
        title: "A shell's way, in a workflow of GitHub",
        format: "compose",
        name: "workflow.yml",
        text: "on: push\njobs:\n  sync:\n    env:\n      JIRA_API_TOKEN: ⟦$JIRA_API_TOKEN⟧\n",
      },
      {
        title: "cmd's way, in a workflow of GitHub",
        format: "compose",
        name: "workflow.yml",
        text: "on: push\njobs:\n  sync:\n    env:\n      JIRA_API_TOKEN: ⟦%JIRA_API_TOKEN%⟧\n",
      },
    ],
  },
});
