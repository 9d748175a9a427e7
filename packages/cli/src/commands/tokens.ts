import { defaultPolicy, exampleToken, fallbackEnvironment } from "@jira-config/schema/rotation";
import { command, type Options } from "../command.ts";
import { reportOptions } from "../report/options.ts";

const options = {
  ...reportOptions,
  rotation: {
    type: "string",
    value: "ENVIRONMENT=DAYS",
    multiple: true,
    description: "Another rotation than that of the file, such as `production=60`.",
  },
  ics: {
    type: "string",
    value: "FILE",
    completion: "files",
    description: "Write the days as an iCalendar, with reminders, for your calendar to import.",
  },
  today: {
    type: "string",
    value: "DATE",
    description:
      "Take this day, as YYYY-MM-DD, for today; by default it is the one of this machine's time zone.",
  },
} as const satisfies Options;

const exampleEntry = Object.entries(exampleToken)
  .map(([key, value], index) => `  ${index === 0 ? "-" : " "} ${key}: ${value}`)
  .join("\n");

const lives = Object.entries(defaultPolicy).map(([environment, days], index) =>
  index === 0 ? `${days} days after it was made in ${environment}` : `${days} in ${environment}`,
);
const policy = `${lives.join(", ")}, and as in ${fallbackEnvironment} anywhere else`;

export type TokensOptions = typeof options;

export const tokens = command({
  name: "tokens",
  summary: "See which API tokens are due to be replaced",
  description: `Reads \`jira_tokens.yaml\`, the inventory of your API tokens: label, environment, owner and dates, and never a token. It lists them with the day on which each is to be replaced, and fails when one is overdue.

That day is what the rotation policy says: ${policy}. \`rotation_days\` in the file, or \`--rotation\`, says otherwise. The day on which a token expires always wins.

\`\`\`yaml
tokens:
${exampleEntry}
\`\`\``,
  positionals: {
    value: "FILE",
    max: 1,
    description:
      "The inventory, or `-` for standard input; `jira_tokens.yaml` or `config/jira_tokens.yaml` by default.",
    completion: "files",
  },
  options,
  examples: [
    { line: "jira-config tokens", does: "See what is due" },
    { line: "jira-config tokens --rotation production=60 --rotation staging=30", does: "Try another policy" },
    { line: "jira-config tokens --ics tokens.ics", does: "Put the days into your calendar" },
  ],
  load: () => import("../tokens/run.ts"),
});
