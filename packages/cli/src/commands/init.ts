import { maxRequests } from "@jira-config/jira/doctor/limits";
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
    description: "The account's email; by default, a reference to the variable `JIRA_EMAIL`.",
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
      "Sign in with `JIRA_EMAIL` and `JIRA_API_TOKEN` from the environment or `.env`, and fill in this site's fields, types, priorities and statuses.",
  },
  force: { type: "boolean", description: "Replace the file if there is one." },
} as const satisfies Options;

export type InitOptions = typeof options;

export const init = command({
  name: "init",
  summary: "Write a new configuration",
  description: `Writes a \`jira_config.yaml\` with an explanation of each key. In a terminal, it asks for what it needs, and offers the site and the space (project) that the environment or \`.env\` already names. Elsewhere, give it options. It corrects an answer as \`check --fix\` would, such as an address that you copied from the browser. It never asks for the token: the file only names the variable that holds it.

It also writes a \`.env.example\` with the names of the variables, and adds \`.env\` to \`.gitignore\`. It keeps files that already exist; it replaces the configuration only with \`--force\`, or if you say so in the terminal.

\`--discover\` looks up the fields, types, priorities and statuses of the site, with at most ${maxRequests} requests that only read. If it finds no match for a name, a comment in the file says so.`,
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
      does: "Get the names from the site",
    },
  ],
  load: () => import("../init/run.ts"),
});
