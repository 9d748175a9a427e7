import { atValue } from "../findings/places.ts";
import type { Rule, RuleText } from "../rule.ts";
import { referencedVariable } from "../values/reference.ts";
import { dotenvExample } from "./examples.ts";

export const rule: Rule<{ name: string }> = {
  id: "self-reference",
  severity: "info",
  message: ({ name }) =>
    `Write the value of ${name}, or remove this line; a reference to itself gives it no value.`,
  check({ byForm, format }, report) {
    if (format !== "dotenv") return;
    for (const setting of byForm.reference) {
      if (referencedVariable(setting.node.text) === setting.name)
        report({ ...atValue(setting), params: { name: setting.name } });
    }
  },
};

export const text = (): RuleText => ({
  title: "A variable does not refer to itself",
  why: "The value has to come from the `.env` file itself. Node.js and the npm package dotenv leave `${JIRA_API_TOKEN}` unchanged, and programs send that text to Jira as the token; [Compose](https://docs.docker.com/compose/how-tos/environment-variables/variable-interpolation/) and python-dotenv fill in the shell's value, which would be there anyway without this line.",
  fix: "Write the value, or remove the line and set the variable where the program runs.",
  examples: {
    valid: [{ format: "dotenv", text: dotenvExample({ JIRA_API_TOKEN: "${CI_JIRA_TOKEN}" }) }],
    invalid: [{ format: "dotenv", text: dotenvExample({ JIRA_API_TOKEN: "⟦${JIRA_API_TOKEN}⟧" }) }],
  },
});
