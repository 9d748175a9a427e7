import { atValue } from "../findings/places.ts";
import type { Rule, RuleText } from "../rule.ts";
import { findSecrets } from "../secrets/find-secrets.ts";
import { mayBeSecret } from "../secrets/may-be-secret.ts";
import { effectiveSettings } from "../settings/effective-settings.ts";
import { isSecretKey, variableFor } from "../settings/sections.ts";
import { dotenvExample, sampleToken, yamlExample } from "./examples.ts";

interface Params {
  /** The variable that the new text refers to instead; none for an entry of a mapping. */
  variable: string | undefined;
}

export const rule: Rule<Params> = {
  id: "secret-left-out",
  severity: "info",
  message: ({ variable }) =>
    variable === undefined
      ? "Copy this entry yourself, unless it is a secret; a conversion copies nothing that looks like one."
      : `Set ${variable} where the program runs; a conversion copies nothing that may be a secret.`,
  check({ settings, isYaml }, report) {
    for (const setting of effectiveSettings(settings)) {
      const { section, key, node } = setting;
      if (!mayBeSecret(setting)) continue;
      // A token in YAML, or a known secret in another place, is already reported without a conversion.
      const isToken = isSecretKey(section, key);
      if (isToken ? isYaml : findSecrets(node.text).length > 0) continue;
      report({ ...atValue(setting), params: { variable: variableFor(setting) } });
    }
  },
};

/** Made at run time, so that it is not mistaken for a real secret. */
const random = () => "aB3d".repeat(6);

export const text = (): RuleText => ({
  title: "A conversion copies no secret",
  why: "You convert a text to paste it somewhere, such as a pull request, a chat or a ticket. So the new text names the variable that holds the secret, with a comment on how to set it, but never the secret itself. Anything that looks like a secret where none belongs is treated as one.",
  fix: "Set the variable as the comment says, from your password manager or the secret store of your pipeline. If it was not a secret, write it into the new text.",
  examples: {
    valid: [{ format: "dotenv", to: "bash", text: dotenvExample({ JIRA_API_TOKEN: "${BOT_TOKEN}" }) }],
    invalid: [
      {
        title: "From a .env file to YAML",
        format: "dotenv",
        to: "yaml",
        text: dotenvExample({ JIRA_API_TOKEN: `⟦${sampleToken()}⟧` }),
      },
      {
        title: "What looks like a secret",
        to: "yaml",
        text: yamlExample({ issue_types: `{ bug: ⟦${random()}⟧ }` }),
      },
    ],
  },
});
