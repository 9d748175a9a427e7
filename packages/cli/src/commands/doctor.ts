import { mostRequests } from "@jira-config/jira/doctor/limits";
import { command, type Options } from "../command.ts";
import { reportOptions } from "../report/options.ts";

const options = {
  ...reportOptions,
  demo: { type: "boolean", description: "Examine a made-up Jira instead: no account, no network." },
  scenario: {
    type: "string",
    value: "NAME",
    completion: async () => {
      const { scenarios } = await import("@jira-config/jira-mock");
      return scenarios.map(({ name }) => name);
    },
    description: "What is the matter with the made-up Jira; `healthy` by default. Means `--demo`.",
  },
  "list-scenarios": { type: "boolean", description: "List what can be the matter." },
} as const satisfies Options;

export type DoctorOptions = typeof options;

export const doctor = command({
  name: "doctor",
  summary: "Try a configuration on the live Jira site",
  description: `Signs in to Jira as the configuration says and compares the two: the site, the account, the space (project), the permissions, and every field, type, priority and status that the configuration names. It only reads, and makes at most ${mostRequests} requests.

Settings come from the environment, then \`.env\`, then the YAML file, as \`loadPluginConfig()\` reads them. \`DEBUG=jira-config\` shows each request on standard error, without secrets.`,
  positionals: {
    value: "FILE",
    max: 1,
    description: "The file, or `-` for standard input; by default those of the usual names.",
    completion: "files",
  },
  options,
  examples: [
    { line: "jira-config doctor", does: "Examine the configuration of this folder" },
    { line: "jira-config doctor --scenario expired-token", does: "See what an expired token looks like" },
  ],
  load: () => import("../doctor/run.ts"),
});
