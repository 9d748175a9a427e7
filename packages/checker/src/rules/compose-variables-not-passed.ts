import { remarkRule } from "../findings/remarks.ts";
import type { Rule, RuleText } from "../rule.ts";
import { composeExample } from "./examples.ts";

/** Whether the variables are under a misspelt key. */
type Params = { isMisspelt: boolean };

export const rule: Rule<Params> = remarkRule({
  id: "compose-variables-not-passed",
  severity: "error",
  message: ({ isMisspelt }) =>
    isMisspelt
      ? 'Rename this key to "environment"; no container gets the variables otherwise.'
      : 'List the variables under "environment", or their file under "env_file"; no container gets them otherwise.',
});

export const text = (): RuleText => ({
  title: "A container gets its variables",
  why: "Compose reads the `.env` beside the file [to fill in `${…}` in the file](https://docs.docker.com/compose/how-tos/environment-variables/variable-interpolation/) and for nothing else. A service gets only what its `environment:` names and what the files under `env_file:` hold.",
  fix: "Add `env_file: .env` to the service, or list the variables under `environment:`; a name without a value passes the variable through.",
  examples: {
    valid: [
      { format: "compose", text: composeExample() },
      {
        title: "From a file",
        format: "compose",
        text: "services:\n  app:\n    image: your-image\n    env_file: .env\n",
      },
      {
        title: "Handed through",
        format: "compose",
        text: "services:\n  app:\n    environment: [JIRA_URL, JIRA_EMAIL, JIRA_API_TOKEN, JIRA_PROJECT]\n",
      },
    ],
    invalid: [
      { format: "compose", text: "⟦services⟧:\n  app:\n    image: your-image\n    ports: [8080]\n" },
      {
        title: "A key that Compose does not know",
        format: "compose",
        text: composeExample().replace("environment", "⟦enviroment⟧"),
      },
      {
        title: "Another program's key",
        format: "compose",
        text: composeExample().replace("environment", "⟦env⟧"),
      },
    ],
  },
});
