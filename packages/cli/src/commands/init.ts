import { mostRequests } from "@jira-config/jira/doctor/limits";
import { command, type Options } from "../command.ts";

const options = {
  url: {
    type: "string",
    value: "URL",
    description: "The site, such as `https://your-company.atlassian.net`.",
  },
  project: { type: "string", value: "KEY", description: "The key of the space (project), such as `PROJ`." },
  email: {
    type: "string",
    value: "EMAIL",
    description: "The account's email; by default a reference to the variable `JIRA_EMAIL`.",
  },
  "cloud-id": { type: "string", value: "UUID", description: "The site's UUID, for a token with scopes." },
  "token-expires": {
    type: "string",
    value: "DATE",
    description: "The day on which the token expires, as YYYY-MM-DD.",
  },
  discover: {
    type: "boolean",
    description:
      "Sign in with `JIRA_EMAIL` and `JIRA_API_TOKEN` of the environment or `.env`, and fill in the fields, types and names of this site.",
  },
  force: { type: "boolean", description: "Replace the file if there is one." },
} as const satisfies Options;

export type InitOptions = typeof options;

export const init = command({
  name: "init",
  summary: "Write a new configuration",
  description: `Writes a \`jira_config.yaml\` with an explanation of each key, asks for what it needs in a terminal, and takes options otherwise. It never asks for the token: the file names the variable that holds it.

It also writes a \`.env.example\` with the names of the variables, and adds \`.env\` to \`.gitignore\`. What is there already is kept; only \`--force\`, or your word in a terminal, replaces the configuration.

\`--discover\` looks up the fields, types, priorities and statuses of the site, with at most ${mostRequests} requests that only read. What it cannot match stays in the file as a comment.`,
  positionals: {
    value: "FILE",
    max: 1,
    description: "The file to write: `config/jira_config.yaml` by default.",
    completion: "files",
  },
  options,
  examples: [
    { line: "jira-config init", does: "Answer three questions" },
    {
      line: "jira-config init --url https://your-company.atlassian.net --project PROJ --discover",
      does: "Ask the site instead of you",
    },
  ],
  load: () => import("../init/run.ts"),
});
