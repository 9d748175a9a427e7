import { defaultPolicy, exampleToken, fallbackEnvironment } from "@jira-config/schema/rotation";
import { command, type Options } from "../command.ts";
import { reportOptions } from "../report/options.ts";

const options = {
  ...reportOptions,
  rotation: {
    type: "string",
    value: "ENVIRONMENT=DAYS",
    multiple: true,
    description: "A rotation period that overrides the file, such as `production=60`.",
  },
  ics: {
    type: "string",
    value: "FILE",
    completion: "files",
    description: "Write the due days to an iCalendar file, with reminders, to import into your calendar.",
  },
  today: {
    type: "string",
    value: "DATE",
    description:
      "Use this day, as YYYY-MM-DD, as today; by default, it is today in this machine's time zone.",
  },
} as const satisfies Options;

const exampleEntry = Object.entries(exampleToken)
  .map(([key, value], index) => `  ${index === 0 ? "-" : " "} ${key}: ${value}`)
  .join("\n");

const lives = Object.entries(defaultPolicy).map(([environment, days], index) =>
  index === 0 ? `${days} days after it was created in ${environment}` : `${days} in ${environment}`,
);
const policy = `${lives.join(", ")}, and as in ${fallbackEnvironment} everywhere else`;

export type TokensOptions = typeof options;

export const tokens = command({
  name: "tokens",
  summary: "See which API tokens you have to replace, and when",
  description: `Reads \`jira_tokens.yaml\`, the inventory of your API tokens: their labels, environments, owners and dates, never the tokens themselves. It lists the day on which to replace each one, and fails if one is overdue.

That day comes from the rotation policy: ${policy}. To change the policy, use \`rotation_days\` in the file, or \`--rotation\`. If a token expires earlier, that day counts.

\`\`\`yaml
tokens:
${exampleEntry}
\`\`\`

As \`json\`, the report also has \`today\`, and \`tokens\` with the \`due\` day, the \`reason\` and \`daysLeft\` of each.`,
  positionals: {
    value: "FILE",
    max: 1,
    description:
      "The inventory, or `-` for standard input; by default, `jira_tokens.yaml` or `config/jira_tokens.yaml`.",
    completion: "files",
  },
  options,
  examples: [
    { line: "jira-config tokens", does: "See what is due" },
    { line: "jira-config tokens --rotation production=60 --rotation staging=30", does: "Try another policy" },
    { line: "jira-config tokens --ics tokens.ics", does: "Save the due days for your calendar" },
  ],
  load: () => import("../tokens/run.ts"),
});
